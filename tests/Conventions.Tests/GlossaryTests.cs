using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>One term for one thing in all that people read (CONTRIBUTING.md, "House rules"); <c>tests/Architecture.Tests</c> holds it for names.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] s_documents = ["README.md", "ARCHITECTURE.md", .. FilesIn("docs", "*.md"), .. FilesIn("decisions", "*.md")];
    private static readonly string[] s_folders = ["generator", "runtime", "tool"];

    [Fact]
    public void Documents_use_the_terms_of_the_glossary() => Assert.Equal("", Found(s_documents, OtherTerms));

    [Fact]
    public void Messages_help_and_comments_use_the_terms_of_the_glossary() => Assert.Equal(
        "", Found(s_folders.SelectMany(folder => ((string[])["*.cs", "*.md", "*.props", "*.targets"]).SelectMany(pattern => FilesIn(folder, pattern))), OtherTerms));

    [Fact]
    public void Documents_say_directly_who_does_what() => Assert.Equal("", Found([.. s_documents, "CONTRIBUTING.md", "CHANGELOG.md"], IndirectWords));

    [Fact]
    public void Messages_and_help_say_directly_who_does_what() => Assert.Equal(
        "", Found(s_folders.SelectMany(folder => ((string[])["*.cs", "*.targets"]).SelectMany(pattern => FilesIn(folder, pattern))), line => Literals().Matches(line).SelectMany(literal => IndirectWords(literal.Value))));

    [Fact]
    public void Comments_of_the_runtime_say_directly_who_does_what() =>
        Assert.Equal("", Found(FilesIn("runtime", "*.cs"), line => line.TrimStart().StartsWith("///", StringComparison.Ordinal) ? IndirectWords(line) : []));

    [Theory]
    [InlineData("The server answers with a 410.", "answers: response")]
    [InlineData("It prints each finding.", "finding: diagnostic")]
    [InlineData("Two answers, and Findings.", "answers: response", "Findings: diagnostic")]
    [InlineData("It is unanswerable by a path finder.")]
    public void Another_term_is_found_with_the_better_one(string line, params string[] expected) => Assert.Equal(expected, OtherTerms(line));

    [Theory]
    [InlineData("The place is told by the column.", "is told by")]
    [InlineData("It ends where the page says so.", "says so")]
    [InlineData("'x' is said to be the body.", "is said to")]
    [InlineData("'x' is no HTTP method, and these are no lists.", "is no HTTP", "are no lists")]
    [InlineData("This column is none that is read here.", "is none that")]
    [InlineData("One that is called so, and others leave away the prefix.", "called so", "leave away")]
    [InlineData("It is no longer required, and there is no server.")]
    public void An_indirect_phrase_is_found(string line, params string[] expected) => Assert.Equal(expected, IndirectWords(line));

    private static string Found(IEnumerable<string> files, Func<string, IEnumerable<string>> wordsIn) => string.Join("\n", files
        .SelectMany(file => File.ReadLines(RepositoryRoot.File(file)).SelectMany((line, index) => wordsIn(line).Select(word => $"{file}:{index + 1}: {word}"))));

    private static IEnumerable<string> OtherTerms(string line) => Glossary().Matches(line)
        .Select(match => $"{match.Value}: {(match.Groups["response"].Success ? "response" : "diagnostic")}");

    private static IEnumerable<string> IndirectWords(string text) => Indirect().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b((?<response>answer(s|ed|ing)?)|(?<diagnostic>findings?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Glossary();

    [GeneratedRegex(@"\b(is|are|was|be) told by\b|\bsays? so\b|\b(is|are) said to\b|(?<!\bthere )\b(is|are) no (?!longer\b|more\b|less\b)\w+|\b(is|are) none that\b|\bleaves? away\b|\bcalled so\b", RegexOptions.IgnoreCase)]
    private static partial Regex Indirect();

    [GeneratedRegex(@"""([^""\\]|\\.)*""")]
    private static partial Regex Literals();
}
