using System.Reflection;

namespace PiecesGen.Benchmarks.Clients.Allocations;

/// <summary>Compares what is allocated with what was recorded in <c>recorded.txt</c>.</summary>
internal static class Record
{
    /// <summary>Prints what differs.</summary>
    /// <returns>Whether nothing does.</returns>
    public static bool Holds(IReadOnlyList<string> counted)
    {
        IReadOnlyList<string> recorded = Load();
        Console.WriteLine();
        Print("counted, but not recorded", counted.Except(recorded, StringComparer.Ordinal));
        Print("recorded, but not counted", recorded.Except(counted, StringComparer.Ordinal));
        bool holds = counted.SequenceEqual(recorded, StringComparer.Ordinal);
        Console.WriteLine(holds
            ? $"Allocations: all {counted.Count} counts are as recorded."
            : "Allocations differ from benchmarks/Clients/Allocations/recorded.txt. Where that is meant, record what was counted, and say in docs/performance.md what for.");
        return holds;
    }

    private static void Print(string title, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Console.WriteLine($"{title}: {line}");
        }
    }

    private static string[] Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("recorded.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
