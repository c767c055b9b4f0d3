using System.Text.RegularExpressions;

namespace PiecesGen.Tool.Suggestions;

/// <summary>Finds values that a description lists in its prose.</summary>
internal static partial class ProseValues
{
    /// <summary>The values in their order, each once; none where the prose lists none, or only one.</summary>
    public static IReadOnlyList<string> Find(string? prose)
    {
        Match found = Marked().Match(prose ?? "") is { Success: true } marked ? marked : Announced().Match(prose ?? "");
        string[] values = [.. found.Groups["value"].Captures.Select(static value => value.Value).Distinct(StringComparer.Ordinal)];
        return values.Length > 1 ? values : [];
    }

    /// <summary>Several in code or in quotes, with nothing between them but signs and little words: <c>`new`, `sent` or `done`</c>.</summary>
    [GeneratedRegex("""(?:(?:`(?<value>[^`\s|]+)`|"(?<value>[^"\s|`]+)")(?:\s*[,/|;]\s*(?:or\s+|and\s+)?|\s+or\s+|\s+and\s+)?){2,}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    /// <summary>Bare words behind those that announce values: <c>one of: new, sent or done</c>.</summary>
    [GeneratedRegex("""
        \b(?:one\ of|(?:valid|allowed|possible|supported|accepted)\ (?:values|options)(?:\ are)?|values\ are)(?:\ the\ following)?\s*:?\s+
        (?<value>[\w-]+)(?:(?:\s*[,/|]\s*(?:or\s+|and\s+)?|\s+or\s+)(?<value>[\w-]+))+(?=\s*(?:[.;)]|$))
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Announced();
}
