namespace PiecesGen.Generator.Markdown;

/// <summary>A <c>key: value</c> line of the front matter.</summary>
internal sealed record FrontMatterEntry(string Key, TextSlice Value);
