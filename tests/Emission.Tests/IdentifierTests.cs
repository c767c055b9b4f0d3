using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Emission.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("distribution_update", "DistributionUpdate")]
    [InlineData("distributionUpdate", "DistributionUpdate")]
    [InlineData("GitHubGistDistribution", "GitHubGistDistribution")]
    [InlineData("pieces-os-client", "PiecesOsClient")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("open_AI", "OpenAI")]
    [InlineData("top5Colors", "Top5Colors")]
    [InlineData("0.1.0", "_010")]
    [InlineData("_links_", "Links")]
    [InlineData("größe", "Größe")]
    [InlineData("$%&", "Value")]
    [InlineData("", "Value")]
    public void Names_become_pascal_case(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name));

    [Theory]
    [InlineData("seeded_distribution", "seededDistribution")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("seededDistribution", "seededDistribution")]
    public void Parameters_begin_with_a_small_letter(string name, string expected) => Assert.Equal(expected, Identifier.Camel(name));

    [Theory]
    [InlineData("class")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2028b")]
    [InlineData("\uD800")]
    [InlineData("x; } class Evil {")]
    [InlineData("*/ \" \\")]
    [InlineData("日本語")]
    [InlineData("1")]
    public void Whatever_goes_in_an_identifier_comes_out(string name)
    {
        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Pascal(name)));
        Assert.True(SyntaxFacts.IsValidIdentifier(Identifier.Verbatim(name)));
        string camel = Identifier.EscapeKeyword(Identifier.Camel(name));
        Assert.True(SyntaxFacts.IsValidIdentifier(camel.TrimStart('@')));
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(camel));
    }

    [Fact]
    public void Every_reserved_keyword_is_escaped() => Assert.All(
        SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Where(keyword => !keyword.StartsWith('_')),
        keyword => Assert.StartsWith("@", Identifier.EscapeKeyword(keyword), StringComparison.Ordinal));

    [Fact]
    public void Who_comes_first_keeps_the_plain_name()
    {
        var scope = new NameScope(["Taken"]);

        Assert.Equal(["A", "A2", "Taken2"], new[] { "A", "A", "Taken" }.Select(name => scope.Take(name)));
    }

    [Fact]
    public void A_name_is_free_only_if_its_companions_are()
    {
        var scope = new NameScope(["FooAsync"]);

        Assert.Equal("Foo2", scope.Take("Foo", name => name + "Async"));
        Assert.Equal("Foo2Async2", scope.Take("Foo2Async"));
    }
}
