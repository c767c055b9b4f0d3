using System.Diagnostics;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Clients.ColdStart;

/// <summary>
/// Starts processes in turn, one client each, and counts the processor time of a whole process: the runtime's start, the JIT
/// compiler and one call. What it allocates the process tells.
/// </summary>
internal static class ColdRace
{
    public static IReadOnlyList<Measurement> Run(Uri address, int rounds)
    {
        var samples = Newcomer.Clients.ToDictionary(static client => client, static _ => new List<Sample>());
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < Newcomer.Clients.Count; turn++)
            {
                string client = Newcomer.Clients[(round + turn) % Newcomer.Clients.Count];
                samples[client].Add(Measure(client, address));
            }
        }

        return [.. Newcomer.Clients.Select(client => Sample.Summarise(client, samples[client], samples[Newcomer.Clients[0]]))];
    }

    private static Sample Measure(string client, Uri address)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Newcomer.Command, client, address.AbsoluteUri]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string[] told = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Sample(TimeSpan.FromTicks(long.Parse(told[0], System.Globalization.CultureInfo.InvariantCulture)).TotalNanoseconds, double.Parse(told[1], System.Globalization.CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{client} ended with {process.ExitCode}.");
    }
}
