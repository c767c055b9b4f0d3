using PiecesGen.Generator.Docs;

namespace PiecesGen.Generator.Reading.Types;

/// <summary>A type as text without presentation, ready to parse.</summary>
/// <param name="Text">The type.</param>
/// <param name="Link">Where it links to, or null.</param>
/// <param name="Values">A second type that lists the values of the first, as TypeScript pages print enums inline.</param>
internal sealed record TypeText(string Text, TextSlice? Link, string? Values);
