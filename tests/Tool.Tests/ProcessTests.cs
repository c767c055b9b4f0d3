using System.Diagnostics;

namespace PiecesGen.Tool.Tests;

/// <summary>The tool as people start it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Started_as_a_process_the_tool_names_pages_below_the_working_folder_relative_to_it()
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", Pages.ApiWithWarning);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "piecesgen.dll"), "check", "docs"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.StartsWith("docs/ThingsApi.md(", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal(1, process.ExitCode);
    }
}
