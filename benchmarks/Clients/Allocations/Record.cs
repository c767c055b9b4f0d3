using System.Globalization;
using System.Reflection;

namespace PiecesGen.Benchmarks.Clients.Allocations;

/// <summary>Compares what is allocated with what was recorded in <c>recorded.txt</c>.</summary>
internal static class Record
{
    // What is less than one of them, on a 64-bit machine, is the measuring's own.
    private const long SmallestObject = 24;

    // A response that is there before it is waited for costs less, which on a busy machine happens now to the one, now to the
    // other of two that are compared. What the code allocates is the same each time.
    private const int Attempts = 3;

    /// <summary>Counts until everything is as recorded, a few times at most, and prints what differs.</summary>
    /// <returns>Whether nothing does.</returns>
    public static bool Holds(Uri server)
    {
        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            if (Holds(Counted.InAProcessOfItsOwn(server)))
            {
                return true;
            }
        }

        Console.WriteLine("Allocations differ from benchmarks/Clients/Allocations/recorded.txt. Where that is meant, record what was counted, and say in docs/performance.md what for.");
        return false;
    }

    private static bool Holds(IReadOnlyList<string> counted)
    {
        Dictionary<string, long> now = Parse(counted);
        Dictionary<string, long> recorded = Parse(Load());
        string[] different = [.. now.Keys.Union(recorded.Keys).Where(job => !now.TryGetValue(job, out long bytes) || !recorded.TryGetValue(job, out long record) || Math.Abs(bytes - record) >= SmallestObject)];
        Console.WriteLine();
        foreach (string job in different)
        {
            Console.WriteLine($"{job}: {From(now, job)} bytes counted, {From(recorded, job)} recorded");
        }

        if (different.Length > 0)
        {
            return false;
        }

        Console.WriteLine($"Allocations: all {now.Count} counts are as recorded.");
        return true;

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
