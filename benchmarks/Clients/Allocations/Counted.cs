using System.Diagnostics;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.Json;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Clients.Allocations;

/// <summary>
/// What the generated client allocates, to the object: for reading and writing JSON, and of its own for a call, beyond what the
/// transport alone does. Counted in a process in which everything is compiled for good at once: as long as the compiler is
/// still improving the code, it decides anew which objects need not be made.
/// </summary>
internal static class Counted
{
    /// <summary>The argument that makes this program count; the server's address follows.</summary>
    public const string Command = "count";

    private const string Generated = "PiecesGen";
    private const int Rounds = 9;
    private const int Jobs = 1000;

    /// <summary>Starts a process that counts.</summary>
    /// <returns>A line for each job: its name and the bytes.</returns>
    public static IReadOnlyList<string> InAProcessOfItsOwn(Uri server)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, server.AbsoluteUri]) { Environment = { ["DOTNET_TieredCompilation"] = "0" } };
        return ChildProcess.Run(start).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Counts, and prints the lines.</summary>
    public static void Print(Uri server)
    {
        Print("read 1", Distributions.One.Readers);
        Print("read 100", Distributions.Many(100).Readers);
        Print("write 100", Distributions.Many(100).Writers);
        foreach ((string title, IReadOnlyList<Contender> contenders) in CallContenders.From(server))
        {
            // How often a large response is read from the socket depends on the moment.
            if (title != CallContenders.GetMany)
            {
                long transport = BytesOf(contenders.Single(static contender => contender.Name == CallContenders.Transport));
                Print(title, contenders, beyond: transport);
            }
        }
    }

    private static void Print(string title, IReadOnlyList<Contender> contenders, long beyond = 0)
    {
        foreach (Contender contender in contenders.Where(static contender => contender.Name.StartsWith(Generated, StringComparison.Ordinal)))
        {
            Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{title}{contender.Name[Generated.Length..]}: {BytesOf(contender) - beyond}"));
        }
    }

    /// <summary>The median of some rounds: what the first and the last of many jobs allocate besides is shared by all.</summary>
    private static long BytesOf(Contender contender)
    {
        contender.Run(Jobs);
        List<long> rounds = [];
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            contender.Run(Jobs);
            rounds.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return rounds.Order().ElementAt(Rounds / 2) / Jobs;
    }
}
