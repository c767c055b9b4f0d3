namespace PiecesGen.Generator.Docs;

/// <summary>A block quote.</summary>
internal sealed record Quote(TextSlice Source) : PageBlock(Source);
