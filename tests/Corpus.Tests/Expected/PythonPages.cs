using System.Globalization;
using System.Text.RegularExpressions;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>
/// A second, simple reading of the Python pages by regular expressions that fit these pages only. It shares no code with the
/// generator, so that the two cannot be wrong in the same way.
/// </summary>
internal static partial class PythonPages
{
    public static IReadOnlyList<PageOperation> Operations() => [.. Texts().SelectMany(OperationsOf)];

    /// <summary>The properties of each model by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PageMember>> Models() => Texts()
        .Where(text => text.Contains("\n## Properties", StringComparison.Ordinal))
        .ToDictionary(
            text => Title().Match(text).Groups[1].Value,
            text => (IReadOnlyList<PageMember>)[.. Members(text[text.IndexOf("\n## Properties", StringComparison.Ordinal)..])]);

    private static IEnumerable<string> Texts() => CorpusPages.For(CorpusPages.Python).Select(page => page.Text);

    private static IEnumerable<PageOperation> OperationsOf(string text) => Row().Matches(text).Select(row =>
    {
        string name = row.Groups[1].Value;
        int start = text.IndexOf($"\n## **{name}**", StringComparison.Ordinal);
        int end = text.IndexOf("\n## **", start + 1, StringComparison.Ordinal);
        string section = end < 0 ? text[start..] : text[start..end];
        int returns = section.IndexOf("\n### Return type", StringComparison.Ordinal);
        return new PageOperation(
            name,
            row.Groups[2].Value,
            row.Groups[3].Value.Replace("\\", "", StringComparison.Ordinal),
            [.. Members(section[section.IndexOf("\n### Parameters", StringComparison.Ordinal)..returns])],
            ReturnType().Match(section, returns).Groups[1].Value,
            Header(section, "Content-Type"),
            Header(section, "Accept"),
            [.. Status().Matches(section).Select(status => int.Parse(status.Groups[1].Value, CultureInfo.InvariantCulture))],
            row.Groups[4].Value == "WS");
    });

    private static IEnumerable<PageMember> Members(string table) => Member().Matches(table)
        .Select(row => new PageMember(row.Groups[1].Value, row.Groups[2].Value, !row.Groups[3].Value.Contains("[optional]", StringComparison.Ordinal)));

    private static string? Header(string section, string name)
    {
        string value = Regex.Match(section, $@"\n - \*\*{name}\*\*: ([^\n]*)").Groups[1].Value.Trim();
        return value == "Not defined" ? null : value;
    }

    [GeneratedRegex(@"^# ([^\n]*?) *$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\[\*\*(\w+)[^*\n]*\*\*\]\([^)\n]*\) \| \*\*([A-Z]+)\*\* (\S+) \|(?:[^\n]* \[(WS)\])?", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^ ?\*\*(\w+)\*\* \| \[?\*\*(.*?)\*\*(?:\]\([^)\n]*\))? ?\|([^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"\n\n\[?(?:\*\*)?(.*?)(?:\*\*(?:\]\([^)\n]*\))?)?\n")]
    private static partial Regex ReturnType();

    [GeneratedRegex(@"^\*\*(\d+)\*\* \|", RegexOptions.Multiline)]
    private static partial Regex Status();
}
