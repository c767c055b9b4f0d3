using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>No link of our own documents is dead, nor any that the code prints.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] s_documents =
    [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs-input/SOURCES.md", .. FilesIn(".github", "*.md"), .. FilesIn("docs", "*.md"), .. FilesIn("decisions", "*.md"),
    ];

    public static TheoryData<string> Documents => [.. s_documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file_and_to_a_heading_in_it(string document)
    {
        RepositoryDocument parsed = RepositoryDocument.At(document);

        Assert.DoesNotContain(parsed.Links, link => !link.Contains("://", StringComparison.Ordinal) && !parsed.Leads(link));
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

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"https://github\.com/piecesgen/piecesgen/(blob|tree)/main/(?<path>[\w./-]+)")]
    private static partial Regex OwnAddress();
}
