using System.Diagnostics;

namespace PiecesGen.Tool.Tests;

/// <summary>One run of the tool, or of git, as a process.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Error)
{
    // Only so that a process that hangs fails its test.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="path">Where programs are looked for; null for where they always are.</param>
    public static Task<ProcessRun> OfToolAsync(string folder, string[] arguments, string? path = null)
    {
        string dotnet = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "piecesgen.dll"), .. arguments]) { WorkingDirectory = folder };
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        return OfAsync(start);
    }

    public static Task<ProcessRun> OfGitAsync(string folder, params string[] arguments) => OfAsync(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder });

    private static async Task<ProcessRun> OfAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var limit = new CancellationTokenSource(s_patience);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
            string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ProcessRun(process.ExitCode, output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
