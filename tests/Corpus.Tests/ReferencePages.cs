namespace PiecesGen.Corpus.Tests;

/// <summary>The pages of an API reference that lie beside those of Pieces OS, as a project hands them to the generator.</summary>
internal static class ReferencePages
{
    private static readonly string[] s_extensions = [".md", ".mdx", ".markdown", ".apib"];

    public static IReadOnlyList<Page> For(string body)
    {
        string folder = Path.Combine(CorpusFactAttribute.Folder, "..", body, "docs");
        return [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => s_extensions.Contains(Path.GetExtension(file)))
                .Order(StringComparer.Ordinal)
                .Select(file => new Page("/docs/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file), "default")),
        ];
    }
}
