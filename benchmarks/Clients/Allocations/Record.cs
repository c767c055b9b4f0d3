using System.Globalization;
using System.Reflection;

namespace PiecesGen.Benchmarks.Clients.Allocations;

/// <summary>Compares what is allocated with what was recorded in <c>recorded.txt</c>.</summary>
internal static class Record
{
    // What is less than one of them, on a 64-bit machine, is the measuring's own.
    private const long SmallestObject = 24;

    /// <summary>Prints what differs.</summary>
    /// <returns>Whether nothing does.</returns>
    public static bool Holds(IReadOnlyList<string> counted)
    {
        Dictionary<string, long> now = Parse(counted);
        Dictionary<string, long> recorded = Parse(Load());
        string[] different = [.. now.Keys.Union(recorded.Keys).Where(job => !now.TryGetValue(job, out long bytes) || !recorded.TryGetValue(job, out long record) || Math.Abs(bytes - record) >= SmallestObject)];
        Console.WriteLine();
        foreach (string job in different)
        {
            Console.WriteLine($"{job}: {From(now, job)} bytes counted, {From(recorded, job)} recorded");
        }

        Console.WriteLine(different.Length == 0
            ? $"Allocations: all {now.Count} counts are as recorded."
            : "Allocations differ from benchmarks/Clients/Allocations/recorded.txt. Where that is meant, record what was counted, and say in docs/performance.md what for.");
        return different.Length == 0;

        static string From(Dictionary<string, long> bytes, string job) => bytes.TryGetValue(job, out long count) ? count.ToString(CultureInfo.InvariantCulture) : "no";
    }

    private static Dictionary<string, long> Parse(IEnumerable<string> lines) =>
        lines.Select(static line => line.Split(": ")).ToDictionary(static parts => parts[0], static parts => long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string[] Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("recorded.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
