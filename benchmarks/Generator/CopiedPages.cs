namespace PiecesGen.Benchmarks.Generator;

/// <summary>The pages that are measured: those below <c>pieces/</c> in the corpus that <c>PIECESGEN_CORPUS</c> names, else those of this repository.</summary>
internal static class CopiedPages
{
    public const string Variable = "PIECESGEN_CORPUS";

    /// <summary>What was read, for the tables.</summary>
    public static string Description => $"{s_pages.Value.Count} pages of {(Corpus is null ? $"docs-input, since {Variable} names no corpus" : "the corpus")}";

    private static readonly Lazy<IReadOnlyList<MemoryText>> s_pages = new(Load);

    private static string? Corpus => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "pieces"))
        ? Path.Combine(folder, "pieces")
        : null;

    /// <summary>The pages, and for each further copy the same pages with every model and API renamed.</summary>
    public static IReadOnlyList<MemoryText> For(int copies) =>
        [.. s_pages.Value, .. Enumerable.Range(2, copies - 1).SelectMany(copy => Renaming.From(s_pages.Value, copy))];

    private static List<MemoryText> Load()
    {
        string root = Corpus ?? Path.Combine(RepositoryRoot(), "docs-input");
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new MemoryText("/docs/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PiecesGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run outside a checkout.");
        }

        return folder.FullName;
    }
}
