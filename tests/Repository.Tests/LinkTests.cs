using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PiecesGen.Tests.Support;

namespace PiecesGen.Repository.Tests;

/// <summary>No link of our own documents is dead, nor any that the code prints.</summary>
public sealed partial class LinkTests
{
    private static readonly MarkdownPipeline s_asOnGitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] s_documents =
    [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs-input/SOURCES.md", .. FilesIn(".github", "*.md"), .. FilesIn("docs", "*.md"), .. FilesIn("decisions", "*.md"),
    ];

    public static TheoryData<string> Documents => [.. s_documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file_and_to_a_heading_in_it(string document)
    {
        IEnumerable<string> dead = Parse(document).Descendants<LinkInline>()
            .Select(link => link.Url!)
            .Where(url => !url.Contains("://", StringComparison.Ordinal) && !Leads(document, url));

        Assert.Empty(dead);
    }

    [Fact]
    public void Every_address_in_this_repository_is_that_of_a_file()
    {
        string[] sources =
        [
            .. s_documents,
            .. ((string[])["generator", "runtime", "tool"]).SelectMany(folder => ((string[])["*.cs", "*.props", "*.targets"]).SelectMany(pattern => FilesIn(folder, pattern))),
        ];
        IEnumerable<string> paths = sources
            .SelectMany(source => OwnAddress().Matches(File.ReadAllText(RepositoryRoot.File(source))))
            .Select(match => match.Groups["path"].Value)
            .Distinct();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(RepositoryRoot.File(path)), path));
    }

    private static bool Leads(string document, string url)
    {
        string[] parts = url.Split('#');
        string target = parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]);
        return Path.Exists(RepositoryRoot.File(target)) && (parts.Length == 1 || HeadingsOf(target).Contains(parts[1]));
    }

    private static IEnumerable<string?> HeadingsOf(string document) => Parse(document).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id);

    private static MarkdownDocument Parse(string document) => Markdown.Parse(File.ReadAllText(RepositoryRoot.File(document)), s_asOnGitHub);

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"https://github\.com/piecesgen/piecesgen/(blob|tree)/main/(?<path>[\w./-]+)")]
    private static partial Regex OwnAddress();
}
