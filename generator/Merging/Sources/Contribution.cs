using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>What one page says about a thing that several pages may describe.</summary>
internal sealed record Contribution<TFacts>(PageOrigin Page, TFacts Facts)
{
    public PageLocation At(PageSpan span) => new(Page.Path, span);

    public Decided<T> Stated<T>(Located<T> stated) => Decided.Stated(stated.Value, At(stated.Span));

    /// <summary>The page as a message about another one calls it; its path would differ from machine to machine.</summary>
    public string PageSeenFrom(PageOrigin other) =>
        Page.Source.Name is { } name && name != other.Source.Name ? $"the {name} page" : "a page that comes before it";
}
