using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>States the one diagnostic of a page: its id, its place (counted from zero) and its message.</summary>
internal static class DiagnosticAssert
{
    public static void Only(PageFacts page, string id, string span, string message)
    {
        DocsDiagnostic diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(id, diagnostic.Kind.Id);
        Assert.Equal(ReadPages.Path, diagnostic.Location.Path);
        Assert.Equal(span, Texts.From(diagnostic.Location.Span));
        Assert.Equal(message, diagnostic.Message);
    }
}
