using System.Diagnostics;
using System.Globalization;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Clients.ColdStart;

/// <summary>
/// Starts processes in turn, one client each, and counts the processor time of a whole process: the runtime's start, the JIT
/// compiler and what is called.
/// </summary>
internal static class ColdRace
{
    /// <param name="newcomer">The program that lies beside this one, and starts with a client and an address; it lists its clients, the baseline first.</param>
    public static void Print(string title, string newcomer, Uri address, int rounds)
    {
        string program = Path.Combine(AppContext.BaseDirectory, newcomer + (OperatingSystem.IsWindows() ? ".exe" : ""));
        string[] clients = Start(program, []).Split('\n');
        Dictionary<string, List<ColdStart>> starts = Race(program, clients, address, rounds);
        List<Sample> baseline = WholeOf(clients[0]);
        ResultTable.Print(title, [.. clients.Select(client => Sample.Summarise(client, WholeOf(client), baseline))]);

        Console.WriteLine();
        Console.WriteLine($"| compiled, {title} | methods | bytes of IL |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (string client in clients)
        {
            // What happens to be waited for decides which of the framework's own methods are needed; the least is without them.
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {client} | {starts[client].Min(static start => start.Methods):N0} | {starts[client].Min(static start => start.IntermediateBytes):N0} |"));
        }

        List<Sample> WholeOf(string client) => [.. starts[client].Select(static start => start.Whole)];
    }

    private static Dictionary<string, List<ColdStart>> Race(string program, string[] clients, Uri address, int rounds)
    {
        var starts = clients.ToDictionary(static client => client, static _ => new List<ColdStart>());
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < clients.Length; turn++)
            {
                string client = clients[(round + turn) % clients.Length];
                starts[client].Add(ColdStart.Parse(Start(program, [client, address.AbsoluteUri])));
            }
        }

        return starts;
    }

    private static string Start(string program, string[] arguments) => ChildProcess.Run(new ProcessStartInfo(program, arguments));
}
