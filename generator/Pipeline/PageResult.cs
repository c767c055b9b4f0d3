using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The facts of a page and how the page came to us.</summary>
/// <param name="Facts">As the page states them.</param>
/// <param name="Decided">With what the page alone tells of the rest.</param>
internal sealed record PageResult(PageFacts Facts, PageFacts Decided, bool IsExplicit, ClientOptions Client)
{
    /// <param name="input">The page, and what words mean on the pages of each client.</param>
    public static PageResult Read((DocsPageInput Page, EquatableArray<ClientSynonyms> Synonyms) input, CancellationToken cancellationToken)
    {
        DocsPageInput page = input.Page;
        PageFacts facts = DocsFormats.Read(page.Path, page.Text, ClientSynonyms.For(page, input.Synonyms), cancellationToken);
        return new PageResult(facts, PageRules.Apply(facts), page.IsExplicit, page.Client);
    }
}
