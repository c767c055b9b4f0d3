using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>States the one finding of a page: its id, its place (counted from zero) and its message.</summary>
internal static class FindingAssert
{
    public static void Only(PageFacts page, string id, string span, string message)
    {
        Finding finding = Assert.Single(page.Findings);
        Assert.Equal(id, finding.Kind.Id);
        Assert.Equal(Pages.Path, finding.Location.Path);
        Assert.Equal(span, Texts.From(finding.Location.Span));
        Assert.Equal(message, finding.Message);
    }
}
