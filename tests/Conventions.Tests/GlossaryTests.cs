using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>One term for one thing in all that people read (CONTRIBUTING.md, "House rules"); <c>tests/Architecture.Tests</c> holds it for names.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Documents_use_the_terms_of_the_glossary_and_say_directly_who_does_what() =>
        Assert.Equal("", Found(["README.md", .. FilesIn("docs", "*.md")], line => [.. OtherTerms(line), .. IndirectWords().Matches(line).Select(match => match.Value)]));

    [Fact]
    public void Messages_help_and_comments_use_the_terms_of_the_glossary() => Assert.Equal(
        "",
        Found([.. ((string[])["generator", "runtime", "tool"]).SelectMany(folder => ((string[])["*.cs", "*.md", "*.props", "*.targets"]).SelectMany(pattern => FilesIn(folder, pattern)))], OtherTerms));

    [Theory]
    [InlineData("The server answers with a 410.", "answers: response")]
    [InlineData("It prints each finding.", "finding: diagnostic")]
    [InlineData("Two answers, and Findings.", "answers: response", "Findings: diagnostic")]
    [InlineData("It is unanswerable by a path finder.")]
    public void Another_term_is_found_with_the_better_one(string line, params string[] expected) => Assert.Equal(expected, OtherTerms(line));

    private static string Found(IEnumerable<string> files, Func<string, IEnumerable<string>> wordsIn) => string.Join("\n", files
        .SelectMany(file => File.ReadLines(RepositoryRoot.File(file)).SelectMany((line, index) => wordsIn(line).Select(word => $"{file}:{index + 1}: {word}"))));

    private static IEnumerable<string> OtherTerms(string line) => Glossary().Matches(line)
        .Select(match => $"{match.Value}: {(match.Groups["response"].Success ? "response" : "diagnostic")}");

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b((?<response>answer(s|ed|ing)?)|(?<diagnostic>findings?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Glossary();

    [GeneratedRegex(@"\b(is|are) told by\b|\bsays? so\b", RegexOptions.IgnoreCase)]
    private static partial Regex IndirectWords();
}
