using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests.DiagnosticPages;

/// <summary>A page of docs/diagnostics: what it says about itself, and the docs that it shows.</summary>
internal sealed partial class DiagnosticPage
{
    private readonly string _text;

    private DiagnosticPage(string id, string text)
    {
        Id = id;
        _text = text;
    }

    public static IReadOnlyList<DiagnosticPage> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("docs/diagnostics"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Select(path => new DiagnosticPage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .OrderBy(page => page.Id, StringComparer.Ordinal),
    ];

    public string Id { get; }

    /// <summary>The first line and the line about the severity.</summary>
    public IEnumerable<string> Head => _text.Split('\n').Where(line => line.Length > 0).Take(2);

    /// <summary>The docs that make the diagnostic; none where it takes more than pages to make it.</summary>
    public IReadOnlyList<(string Name, string Text)> Example => PagesIn("Example");

    /// <summary>What is printed about them.</summary>
    public IReadOnlyList<string> Messages => [.. Block().Matches(Part("Example")).Where(block => block.Groups["language"].Value == "text")
        .SelectMany(block => block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The docs without the mistake.</summary>
    public IReadOnlyList<(string Name, string Text)> Fixed => PagesIn("Fix");

    public string Severity => Part("Severity");

    private List<(string Name, string Text)> PagesIn(string part) =>
        [.. Block().Matches(Part(part)).Where(block => block.Groups["language"].Value == "markdown")
            .Select(block => (block.Groups["name"] is { Success: true } name ? name.Value : "Page.md", block.Groups["text"].Value))];

    private string Part(string heading)
    {
        int start = _text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Id} has no heading {heading}.");
        int end = HeadingOfAPart().Match(_text, start + 5) is { Success: true } next ? next.Index : _text.Length;
        return _text[start..end];
    }

    /// <summary>A block of code, under the name of its file where that stands before it; one that holds others has more backticks.</summary>
    [GeneratedRegex("(^`(?<name>[^`\n]+)`:\n\n)?^(?<fence>```+)(?<language>[a-z]+)\n(?<text>.*?)^\\k<fence>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>The pages in the blocks have headings too.</summary>
    [GeneratedRegex("\n## (Example|Fix|Severity)\n")]
    private static partial Regex HeadingOfAPart();
}
