using System.Runtime.InteropServices;
using PiecesGen.Sandbox;

namespace PiecesGen.NativeAot.Tests;

/// <summary>A program with a generated client compiles to native code without a warning, and works.</summary>
[Collection(Checkout.Builds)]
public sealed class PublishTests : IDisposable
{
    // The newest whose native packs every registry has that we build against; PIECESGEN_AOT_FRAMEWORK names another.
    private static readonly string s_framework = Environment.GetEnvironmentVariable("PIECESGEN_AOT_FRAMEWORK") is { Length: > 0 } named ? named : "net9.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-native").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NativeFact]
    public async Task The_quickstarts_client_runs_as_a_native_program()
    {
        Command publish = await Command.RunAsync(
            "dotnet", "publish", Checkout.Path("samples", "NativeAot"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", _folder, $"-p:NativeAotFramework={s_framework}", "-nodeReuse:false");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        await using PiecesOsSandbox sandbox = await PiecesOsSandbox.StartAsync();
        Command run = await Command.RunAsync(Path.Combine(_folder, "PiecesGen.NativeAot"), sandbox.Address.ToString());

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("still with 2 undocumented properties", run.Output, StringComparison.Ordinal);
        Assert.Contains("deleted: Distribution not found.", run.Output, StringComparison.Ordinal);
    }
}
