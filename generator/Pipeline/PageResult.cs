using System.Threading;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Merging;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The facts of a page and how the page came to us.</summary>
/// <param name="Facts">As the page states them.</param>
/// <param name="Decided">With what the page alone tells of the rest.</param>
internal sealed record PageResult(PageFacts Facts, PageFacts Decided, bool IsExplicit, ClientOptions Client)
{
    public static PageResult Read((DocsPageInput Page, Synonyms Synonyms) given, CancellationToken cancellationToken)
    {
        PageFacts facts = DocsFormats.Read(given.Page.Path, given.Page.Text, given.Synonyms, cancellationToken);
        return new PageResult(facts, PageRules.Apply(facts), given.Page.IsExplicit, given.Page.Client);
    }
}
