using System.Globalization;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>Builds a project of each client in turn, round by round, and prints what the builds make and what they take.</summary>
internal static class BuildRace
{
    /// <param name="rounds">None: prints what is made.</param>
    public static void Print(int rounds) => With(consumers =>
    {
        // The first builds keep what they generate, and warm up.
        PrintSizes(consumers);
        var clean = consumers.Select(_ => new List<Sample>(rounds)).ToList();
        var touched = consumers.Select(_ => new List<Sample>(rounds)).ToList();
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < consumers.Count; turn++)
            {
                int index = (round + turn) % consumers.Count;
                clean[index].Add(consumers[index].BuildClean());
                touched[index].Add(consumers[index].BuildTouched());
            }
        }

        if (rounds > 0)
        {
            Print("clean build", consumers, clean);
            Print("build after an edit elsewhere", consumers, touched);
        }
    });

    private static void PrintSizes(IReadOnlyList<Consumer> consumers)
    {
        Console.WriteLine();
        Console.WriteLine("| client | C# | assembly | methods | their IL |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (Consumer consumer in consumers)
        {
            long sources = consumer.Sources();
            var size = AssemblySize.From(consumer.Assembly);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {consumer.Name} | {sources / 1024.0:N0} KB | {size.Bytes / 1024.0:N0} KB | {size.Methods:N0} | {size.IntermediateBytes / 1024.0:N0} KB |"));
        }
    }

    private static void With(Action<IReadOnlyList<Consumer>> race)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("piecesgen-builds-");
        try
        {
            race(Consumers.Write(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(string title, IReadOnlyList<Consumer> consumers, List<List<Sample>> samples) =>
        ResultTable.Print(title, [.. consumers.Select((consumer, index) => Sample.Summarise(consumer.Name, samples[index], samples[0]))], "memory");
}
