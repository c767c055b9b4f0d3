using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>What a corrections page says about one thing, and whether there was such a thing.</summary>
internal class Correction<TFacts>(CorrectionsPageFacts page, TFacts facts)
{
    public TFacts Facts => facts;

    public bool IsUsed { get; set; }

    public PageLocation At(PageSpan span) => new(page.Path, span);
}
