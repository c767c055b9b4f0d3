using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Docs;

/// <summary>A list.</summary>
/// <param name="Items">The text of each item without its bullet; nested blocks of an item are left out.</param>
internal sealed record ItemList(TextSlice Source, EquatableArray<TextSlice> Items) : PageBlock(Source);
