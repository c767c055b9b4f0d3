using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Generator.Emission;

namespace PiecesGen.Emission.Tests;

public sealed class LiteralTests
{
    public static TheoryData<string> Texts =>
    [
        "plain",
        "quotes \" and ' and backslash \\",
        "lines \n \r \t \u0085 \u2028 \u2029",
        "braces {0} and {{hole}} and $\"",
        "bidi \u202E\u2066 zero width \u200B\uFEFF",
        "null \0 bell \a",
        "emoji 😀 and lone \uD800 surrogate",
        "*/ // #if true",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_literal_evaluates_to_its_text_and_is_one_token(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(Literal.Text(text), consumeFullText: true));

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, literal.Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_utf8_literal_evaluates_to_what_utf8_can_hold(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(Literal.Utf8(text), consumeFullText: true));

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), literal.Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_invisible_stands_in_a_literal(string text) =>
        Assert.DoesNotContain(Literal.Text(text), c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u202E' or '\u200B' or '\u2028');
}
