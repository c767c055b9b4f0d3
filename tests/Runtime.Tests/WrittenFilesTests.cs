using System.Diagnostics;

namespace PiecesGen.Runtime.Tests;

[Trait("Speed", "slow")]
public sealed class WrittenFilesTests
{
    private const string Script = "runtime/Http/Responses/write-responses.cs";

    [Fact]
    public async Task The_cases_and_arities_are_as_their_script_writes_them()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--file", Script, "--", "--check"])
        {
            WorkingDirectory = FindRoot(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string[] output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, string.Concat(output));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, Script)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return folder.FullName;
    }
}
