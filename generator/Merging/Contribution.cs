using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>What one page says about a thing that several pages may describe.</summary>
internal sealed record Contribution<TFacts>(PageFacts Page, TFacts Facts)
{
    public PageLocation At(PageSpan span) => new(Page.Path, span);
}
