namespace PiecesGen.Package.Tests;

/// <summary>The documents that the project was started for, in the folder that <c>PIECESGEN_SEEDS</c> names.</summary>
internal static class SeedFolder
{
    public const string Variable = "PIECESGEN_SEEDS";

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named && Directory.Exists(named) ? named : null;

    /// <summary>The documents in the order of their paths.</summary>
    public static IEnumerable<(string Path, string Text)> Pages =>
        Directory.EnumerateFiles(Path!, "*.txt").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));
}
