namespace PiecesGen.Merging.Tests;

/// <summary>A test over the documents that the project was started for, in the folder that <c>PIECESGEN_SEEDS</c> names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    private const string Variable = "PIECESGEN_SEEDS";

    private static readonly string? s_folder = Environment.GetEnvironmentVariable(Variable);

    public SeedFactAttribute()
    {
        if (string.IsNullOrEmpty(s_folder) || !Directory.Exists(s_folder))
        {
            Skip = $"{Variable} names no folder.";
        }
    }

    /// <summary>The documents in the order of their paths.</summary>
    internal static IEnumerable<(string Path, string Text)> Pages =>
        Directory.EnumerateFiles(s_folder!, "*.txt").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)));
}
