using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The pages that this repository builds from.</summary>
internal static class DocsInput
{
    public static IReadOnlyList<Page> Pages { get; } = Load();

    private static List<Page> Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "docs-input")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        string root = Path.Combine(folder.FullName, "docs-input");
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new Page("/docs/" + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path), "default")),
        ];
    }
}
