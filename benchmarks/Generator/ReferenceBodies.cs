namespace PiecesGen.Benchmarks.Generator;

/// <summary>Bodies of reference docs in the corpus that <c>PIECESGEN_CORPUS</c> names, each as a project in an editor; none without a corpus.</summary>
internal static class ReferenceBodies
{
    private const string EndOfSentence = ".\n";

    private static readonly string[] s_names = ["cloudfoundry", "discord", "docker", "opensubsonic", "spapi", "usaspending"];

    /// <summary>An editor for each body, and the edit: another sentence in the middle of its largest page.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<MemoryText> Pages, MemoryText Page, MemoryText Edited)> All() =>
        Environment.GetEnvironmentVariable(CopiedPages.Variable) is not { Length: > 0 } corpus ? [] : s_names
            .Select(name => (Name: name, Folder: Path.Combine(corpus, name, "docs")))
            .Where(static body => Directory.Exists(body.Folder))
            .Select(static body => Edit(body.Name, [.. PagesOf(body.Folder)]));

    private static (string Name, IReadOnlyList<MemoryText> Pages, MemoryText Page, MemoryText Edited) Edit(string name, IReadOnlyList<MemoryText> pages)
    {
        MemoryText page = pages.MaxBy(static page => page.Text.Length)!;
        int end = page.Text.IndexOf(EndOfSentence, page.Text.Length / 2, StringComparison.Ordinal);
        return (name, pages, page, new MemoryText(page.Path, page.Text.Insert(end + 1, " And more.")));
    }

    private static IEnumerable<MemoryText> PagesOf(string folder) => Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => new MemoryText("/docs/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
}
