using System.Diagnostics;

namespace PiecesGen.Consumer.Tests;

/// <summary>A finished run of the quickstart, as somebody at a terminal sees it.</summary>
internal sealed record QuickstartProcess(int ExitCode, string Output, string Error)
{
    public static async Task<QuickstartProcess> RunAsync(params string[] arguments)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        string program = Path.Combine(AppContext.BaseDirectory, "PiecesGen.Quickstart.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
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
                process.Kill();
            }
        }
    }
}
