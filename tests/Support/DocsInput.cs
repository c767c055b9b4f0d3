namespace PiecesGen.Tests.Support;

/// <summary>The pages that this repository builds from.</summary>
public static class DocsInput
{
    public static IReadOnlyList<Page> Pages { get; } = Load();

    /// <summary>Those that follow a generator's dialect, without the reference.</summary>
    public static IEnumerable<Page> OfDialects => Pages.Where(static page => !page.Path.StartsWith("/docs/reference/", StringComparison.Ordinal));

    private static List<Page> Load()
    {
        string root = RepositoryRoot.File("docs-input");
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new Page("/docs/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path), "default")),
        ];
    }
}
