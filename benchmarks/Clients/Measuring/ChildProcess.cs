using System.Diagnostics;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>A program that is measured by itself, and tells what it took.</summary>
internal static class ChildProcess
{
    /// <summary>What it printed.</summary>
    /// <exception cref="InvalidOperationException">It did not end with 0.</exception>
    public static string Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.");
    }
}
