namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>The pages that mutations start from: this repository's docs, the fixtures of other generators' pages, attacked pages, and the corpus where it is at hand.</summary>
internal static class PagePool
{
    public static IReadOnlyList<Page> All { get; } =
    [
        .. DocsInput.Pages,
        .. Load(RepositoryRoot.File("tests/Reading.Tests/Fixtures")),
        .. Attacks.AttackPage.With("zebra", _ => true),
        .. CorpusFactAttribute.IsAvailable ? Load(CorpusFactAttribute.Folder) : [],
    ];

    private static IEnumerable<Page> Load(string folder) =>
        Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new Page("/docs/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
}
