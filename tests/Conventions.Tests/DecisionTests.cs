using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>Reasons can be looked up in the repository alone.</summary>
public sealed partial class DecisionTests
{
    private static readonly string[] s_pages = [.. Directory.EnumerateFiles(RepositoryRoot.File("decisions"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    [Fact]
    public void Decisions_are_numbered_one_by_one() =>
        Assert.Equal(Enumerable.Range(1, s_pages.Length).Select(number => $"{number:D4}"), s_pages.Select(page => page[..4]));

    [Fact]
    public void A_decision_that_is_cited_has_a_page()
    {
        string[] cited = [.. Texts().SelectMany(path => Citation().Matches(File.ReadAllText(path))).Select(match => match.Groups["number"].Value).Distinct()];

        Assert.NotEmpty(cited);
        Assert.Empty(cited.Except(s_pages.Select(page => page[..4])));
    }

    private static IEnumerable<string> Texts() => ((string[])["*.cs", "*.md", "*.txt", "*.props", "*.targets", "*.csproj", "*.yml"])
        .SelectMany(pattern => Directory.EnumerateFiles(RepositoryRoot.Path, pattern, SearchOption.AllDirectories))
        .Where(path => !Path.GetRelativePath(RepositoryRoot.Path, path).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", ".git"]).Any());

    [GeneratedRegex(@"\bdecisions/(?<number>\d{4})\b")]
    private static partial Regex Citation();
}
