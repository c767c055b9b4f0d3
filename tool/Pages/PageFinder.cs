using System.IO.Enumeration;
using PiecesGen.Tool.Files;

namespace PiecesGen.Tool.Pages;

/// <summary>Finds the pages that arguments stand for. How and in which order they are named makes no difference.</summary>
internal static class PageFinder
{
    // What PiecesGen.targets picks up; .html.md ends so.
    private static readonly string[] s_extensions = [".md", ".mdx", ".markdown", ".apib"];

    /// <summary>What there is to say of a folder without a page.</summary>
    public const string NoPage = "no *.md, *.mdx, *.markdown or *.apib file in this folder or below it.";

    /// <summary>Whether a file of a folder is a page, by its name.</summary>
    public static bool IsPage(string file) => s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The pages in the order of their paths, each once.</summary>
    public static IReadOnlyList<PageFile> Find(IReadOnlyList<string> docs)
    {
        var pages = new SortedDictionary<string, PageFile>(StringComparer.Ordinal);
        var unmatched = new List<string>();
        foreach (string argument in docs)
        {
            bool isFolder = Directory.Exists(argument);
            bool matched = false;
            foreach (string file in isFolder ? PagesBelow(argument) : FilesOf(argument))
            {
                Add(pages, file, isExplicit: !isFolder);
                matched = true;
            }

            if (!matched)
            {
                unmatched.Add($"{argument}: {Reason(argument, isFolder)}");
            }
        }

        return unmatched.Count == 0 ? [.. pages.Values] : throw new UnusablePathException(string.Join('\n', unmatched));
    }

    private static string Reason(string argument, bool isFolder) => isFolder
        ? NoPage
        : FilePattern.Parse(argument) is null ? "no such file or folder." : "no file matches this pattern.";

    private static IEnumerable<string> FilesOf(string argument)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        return FilePattern.Parse(argument) is not { } pattern || !Directory.Exists(pattern.Root)
            ? []
            : FilesBelow(pattern.Root).Where(pattern.Matches);
    }

    private static IEnumerable<string> PagesBelow(string folder) =>
        FilesBelow(folder).Where(IsPage);

    /// <summary>Without what is hidden (<c>.git</c>), and without folders behind links, which may lead back.</summary>
    private static FileSystemEnumerable<string> FilesBelow(string folder) => new(
        folder,
        static (ref entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static void Add(SortedDictionary<string, PageFile> pages, string file, bool isExplicit)
    {
        string fullPath = Path.GetFullPath(file);
        string path = Shown(fullPath);
        bool wasExplicit = pages.TryGetValue(path, out PageFile? known) && known.IsExplicit;
        pages[path] = new PageFile(path, fullPath, isExplicit || wasExplicit);
    }

    private static string Shown(string fullPath)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), fullPath);
        bool isBelow = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        return (isBelow ? relative : fullPath).Replace(Path.DirectorySeparatorChar, '/');
    }
}
