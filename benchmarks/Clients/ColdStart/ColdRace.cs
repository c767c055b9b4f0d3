using System.Diagnostics;
using System.Globalization;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Clients.ColdStart;

/// <summary>
/// Starts processes in turn, one client each, and counts the processor time of a whole process: the runtime's start, the JIT
/// compiler and one call. What it allocates the process tells.
/// </summary>
internal static class ColdRace
{
    private static readonly string s_newcomer = Path.Combine(AppContext.BaseDirectory, "PiecesGen.Benchmarks.Newcomer" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    public static IReadOnlyList<Measurement> Run(Uri address, int rounds)
    {
        string[] clients = Start([]).Split('\n');
        var samples = clients.ToDictionary(static client => client, static _ => new List<Sample>());
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < clients.Length; turn++)
            {
                string client = clients[(round + turn) % clients.Length];
                samples[client].Add(Measure(client, address));
            }
        }

        return [.. clients.Select(client => Sample.Summarise(client, samples[client], samples[clients[0]]))];
    }

    private static Sample Measure(string client, Uri address)
    {
        string[] told = Start([client, address.AbsoluteUri]).Split(' ');
        return new Sample(TimeSpan.FromTicks(long.Parse(told[0], CultureInfo.InvariantCulture)).TotalNanoseconds, double.Parse(told[1], CultureInfo.InvariantCulture));
    }

    private static string Start(string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(s_newcomer, arguments) { RedirectStandardOutput = true })!;
        string told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? told : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
