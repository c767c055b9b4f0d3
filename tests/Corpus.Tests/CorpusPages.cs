namespace PiecesGen.Corpus.Tests;

/// <summary>The pages of the corpus as a project hands them to the generator.</summary>
internal static class CorpusPages
{
    public const string Python = "python";
    public const string TypeScript = "typescript";
    public const string Both = "both";

    public static IReadOnlyList<Page> For(string dialect) => dialect == Both ? [.. Load(Python), .. Load(TypeScript)] : Load(dialect);

    private static List<Page> Load(string dialect) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(CorpusFactAttribute.Folder, dialect), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new Page(
                "/docs/" + Path.GetRelativePath(CorpusFactAttribute.Folder, file).Replace('\\', '/'),
                File.ReadAllText(file))),
    ];
}
