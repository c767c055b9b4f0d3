using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PiecesGen.Generator.Emission;

namespace PiecesGen.Emission.Tests;

public sealed class XmlDocTests
{
    [Theory]
    [InlineData("</summary><script>")]
    [InlineData("*/ class Evil { }")]
    [InlineData("line\nline\r\nline\rline")]
    [InlineData("line\u0085class A {}\u2028class B {}\u2029class C {}")]
    [InlineData("control \0 \u0007 lone \uD800 non-character \uFFFE")]
    [InlineData("&amp; && <T> 'a' \"b\"")]
    [InlineData("]]> <!-- -->")]
    public void Prose_never_leaves_its_comment(string prose)
    {
        var writer = new SourceWriter();
        XmlDoc.Summary(writer, prose);
        writer.Lines("class Only;");

        SyntaxTree tree = CSharpSyntaxTree.ParseText(writer.ToString(), new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        var unit = (CompilationUnitSyntax)tree.GetRoot();

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal("Only", Assert.IsType<ClassDeclarationSyntax>(Assert.Single(unit.Members)).Identifier.Text);
        SyntaxNode comment = Assert.Single(unit.DescendantNodes(descendIntoTrivia: true).OfType<DocumentationCommentTriviaSyntax>());
        Assert.Single(comment.ChildNodes().OfType<XmlElementSyntax>());
    }

    [Fact]
    public void Lines_of_prose_stay_lines()
    {
        var writer = new SourceWriter();
        XmlDoc.Summary(writer, "One.\n\n  Two & three.");

        Assert.Equal("/// <summary>\n/// One.\n///\n/// Two &amp; three.\n/// </summary>\n", writer.ToString());
    }
}
