using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A list; one of terms with their definitions has an item for each.</summary>
/// <param name="Items">The text of each item without its bullet; the items of a nested list follow the one they stand in.</param>
/// <param name="Depths">In how many items before it each of them stands, by the columns of the bullets: docs indent less than CommonMark asks for.</param>
internal sealed record ItemList(TextSlice Source, EquatableArray<TextSlice> Items, EquatableArray<int> Depths) : PageBlock(Source)
{
    /// <summary>The paragraphs of each item behind its first one, empty where it has no other; nothing at all where none has.</summary>
    public EquatableArray<TextSlice> Remarks { get; init; } = [];

    /// <summary>The paragraphs of an item behind its first one; null where it has no other.</summary>
    public TextSlice? RemarksOf(int item) => item < Remarks.Count && !Remarks[item].IsEmpty ? Remarks[item] : null;
}
