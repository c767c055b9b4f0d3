using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A list.</summary>
/// <param name="Items">The text of each item without its bullet; the items of a nested list follow the one they stand in.</param>
/// <param name="Depths">In how many other items of this list each of them stands.</param>
internal sealed record ItemList(TextSlice Source, EquatableArray<TextSlice> Items, EquatableArray<int> Depths) : PageBlock(Source);
