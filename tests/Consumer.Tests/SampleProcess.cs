using System.Diagnostics;

namespace PiecesGen.Consumer.Tests;

/// <summary>A finished run of a sample, as somebody at a terminal sees it.</summary>
internal sealed record SampleProcess(int ExitCode, string Output, string Error)
{
    public const string Quickstart = "PiecesGen.Quickstart.dll";
    public const string Prometheus = "PiecesGen.Prometheus.dll";

    public static Task<SampleProcess> RunAsync(string sample, params string[] arguments) => RunAsync(sample, home: null, arguments);

    /// <param name="sample">The program.</param>
    /// <param name="home">The folder that the process takes for its user's own; null for the real one.</param>
    /// <param name="arguments">What is typed behind it.</param>
    public static async Task<SampleProcess> RunAsync(string sample, string? home, string[] arguments)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        string program = Path.Combine(AppContext.BaseDirectory, sample);
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
            return new SampleProcess(process.ExitCode, await output, await error);
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
