namespace PiecesGen.Generator.Markdown;

/// <summary>A block quote.</summary>
internal sealed record Quote(TextSlice Source) : PageBlock(Source);
