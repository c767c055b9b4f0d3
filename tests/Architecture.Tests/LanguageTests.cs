using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Architecture.Tests;

public sealed class LanguageTests
{
    private static readonly Lazy<Declared[]> s_checkout = new(ReadCheckout);

    [Fact]
    public void No_two_types_of_the_checkout_share_a_name() => Assert.Equal("", string.Join("\n", Language.SharedTypeNames(s_checkout.Value)));

    [Fact]
    public void No_name_of_the_checkout_uses_a_word_for_which_there_is_a_better_one() => Assert.Equal("", string.Join("\n", Language.BannedWords(s_checkout.Value)));

    [Fact]
    public void Types_of_one_name_in_two_namespaces_are_found_but_not_parts_of_one_type() => Assert.Equal(
        ["Bed: a.cs:1, b.cs:1"],
        Language.SharedTypeNames([
            .. In("namespace One; partial class Bed { class Row; } partial class Tree; class Tree<T>;", "a.cs"),
            .. In("namespace Two; record Bed { class Row; }", "b.cs"),
            .. In("namespace One; partial class Tree;", "c.cs")]));

    [Theory]
    [InlineData("class AnswerReader;", "AnswerReader: response")]
    [InlineData("class C { void Is_an_answer_read() { } }", "Is_an_answer_read: response")]
    [InlineData("class C { void M(int firstAnswer) { } }", "firstAnswer: response")]
    [InlineData("class C { int Findings { get; } }", "Findings: diagnostic")]
    [InlineData("class C { int FindingsFree; }", "FindingsFree: diagnostic")]
    [InlineData("class C { void M() { foreach (var finding in x) { } } }", "finding: diagnostic")]
    [InlineData("class C { static C Of(int x) => null; }", "Of: From, Parse, Create or For")]
    [InlineData("class C { const int LongestName = 1; }", "LongestName: Max…, Initial…")]
    public void A_name_with_a_banned_word_is_found_with_the_better_word(string source, string expected) =>
        Assert.Equal([$"a.cs:1: {expected}"], Language.BannedWords(In(source, "a.cs")));

    [Theory]
    [InlineData("class PathFinder { int Unanswerable; string MostlyOf; }")]
    [InlineData("class C { const int MaxLength = 1; int LongestSeen; }")]
    public void Other_words_are_left_alone(string source) => Assert.Empty(Language.BannedWords(In(source, "a.cs")));

    private static IEnumerable<Declared> In(string source, string path) => Declared.In(CSharpSyntaxTree.ParseText(source), path);

    /// <summary>Every source but those that are emitted or built.</summary>
    private static Declared[] ReadCheckout()
    {
        string[] roots = ["generator", "runtime", "tool", "samples", "benchmarks", "tests"];
        string[] ignored = ["bin", "obj", "Outputs"];
        return [.. roots
            .SelectMany(root => Directory.EnumerateFiles(RepositoryRoot.File(root), "*.cs", SearchOption.AllDirectories))
            .Select(file => (file, Path: Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')))
            .Where(source => !source.Path.Split('/').Intersect(ignored).Any())
            .AsParallel().AsOrdered()
            .SelectMany(source => Declared.In(CSharpSyntaxTree.ParseText(File.ReadAllText(source.file)), source.Path))];
    }
}
