namespace PiecesGen.Generator.Markdown;

/// <summary>Prose.</summary>
internal sealed record Paragraph(TextSlice Source) : PageBlock(Source);
