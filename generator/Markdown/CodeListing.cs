namespace PiecesGen.Generator.Markdown;

/// <summary>A code block.</summary>
/// <param name="Language">The first word after the opening fence in lower case; empty where there is none.</param>
/// <param name="Code">The source between the fences.</param>
internal sealed record CodeListing(TextSlice Source, string Language, TextSlice Code) : PageBlock(Source);
