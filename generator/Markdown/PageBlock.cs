namespace PiecesGen.Generator.Markdown;

/// <summary>A block of a page, with the source it was read from.</summary>
internal abstract record PageBlock(TextSlice Source);
