namespace PiecesGen.Corpus.Tests.OrdinarySource;

/// <summary>The rules that emitted code may break, with their reasons: <c>accepted-rules.txt</c>.</summary>
internal static class AcceptedRules
{
    /// <summary>The ids in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "OrdinarySource", "accepted-rules.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ')[0])
            .Order(StringComparer.Ordinal),
    ];
}
