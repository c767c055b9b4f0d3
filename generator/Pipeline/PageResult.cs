using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The facts of a page and how the page came to us.</summary>
internal sealed record PageResult(PageFacts Facts, bool IsExplicit, ClientOptions Client);
