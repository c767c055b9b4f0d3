using System.Text.RegularExpressions;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>Makes a corpus twice as large: each page again, with all names that are files renamed wherever they stand.</summary>
internal static partial class Renaming
{
    public static IEnumerable<MemoryText> From(IReadOnlyList<MemoryText> pages, int copy)
    {
        HashSet<string> names = [.. pages.Select(page => Path.GetFileNameWithoutExtension(page.Path).TrimStart([.. "0123456789-"]))];
        return pages.Select(page => new MemoryText(
            $"/docs/{copy}{page.Path["/docs".Length..].Replace(".md", $"Copy{copy}.md", StringComparison.Ordinal)}",
            Word().Replace(page.Text, word => names.Contains(word.Value.Replace(" API", "Api", StringComparison.Ordinal)) ? $"{word.Groups[1]}Copy{copy}{word.Groups[2]}" : word.Value)));
    }

    [GeneratedRegex("([A-Za-z0-9_]+)( API)?")]
    private static partial Regex Word();
}
