using System.Diagnostics;

namespace PiecesGen.Consumer.Tests;

/// <summary>A finished run of the quickstart, as somebody at a terminal sees it.</summary>
internal sealed record QuickstartProcess(int ExitCode, string Output, string Error)
{
    public static Task<QuickstartProcess> RunAsync(params string[] arguments) => RunAsync(home: null, arguments);

    /// <param name="home">The folder that the process takes for its user's own; null for the real one.</param>
    public static async Task<QuickstartProcess> RunAsync(string? home, string[] arguments)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        string program = Path.Combine(AppContext.BaseDirectory, "PiecesGen.Quickstart.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (home is not null)
        {
            start.Environment["HOME"] = start.Environment["USERPROFILE"] = home;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{dotnet} did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new QuickstartProcess(process.ExitCode, await output, await error);
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
