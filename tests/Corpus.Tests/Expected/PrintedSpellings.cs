using System.Text.RegularExpressions;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>How the pages of a dialect spell the properties of each model, escapes of reserved words undone.</summary>
internal static partial class PrintedSpellings
{
    /// <summary>By the key of the model's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> From(string dialect) => CorpusPages.For(dialect)
        .Where(page => page.Text.Contains("\n## Properties", StringComparison.Ordinal))
        .ToDictionary(
            page => LetterKey.From(Title().Match(page.Text).Groups[1].Value),
            page => (IReadOnlyList<string>)[.. Row().Matches(page.Text).Select(row => new PageMember(row.Groups[1].Value, "", false).PlainName)]);

    [GeneratedRegex(@"^# ([^\n]*?) *$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\|? ?\*\*(\w+)\*\* \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
