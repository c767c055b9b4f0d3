namespace PiecesGen.Generator.Docs;

/// <summary>Prose.</summary>
internal sealed record Paragraph(TextSlice Source) : PageBlock(Source);
