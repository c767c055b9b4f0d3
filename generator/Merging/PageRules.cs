using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Rules;

namespace PiecesGen.Generator.Merging;

/// <summary>Decides what a page leaves open and the page alone tells: once per page, whatever others say.</summary>
internal static class PageRules
{
    public static PageFacts Apply(PageFacts page) => UnplacedRowRule.Apply(SeveralPayloadsRule.Apply(NumberedPathRule.Apply(page)));
}
