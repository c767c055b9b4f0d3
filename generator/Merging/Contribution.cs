using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>What one page says about a thing that several pages may describe.</summary>
internal sealed record Contribution<TFacts>(PageFacts Page, TFacts Facts)
{
    public PageLocation At(PageSpan span) => new(Page.Path, span);

    /// <summary>The page as a message about another one calls it; its path would differ from machine to machine.</summary>
    public string PageSeenFrom(PageFacts other) =>
        Page.Dialect is { } dialect && dialect != other.Dialect ? $"the {dialect} page" : "a page that comes before it";
}
