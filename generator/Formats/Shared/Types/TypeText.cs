using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>A type as text without presentation, ready to parse.</summary>
/// <param name="Text">The type.</param>
/// <param name="Link">Where it links to, or null where it does not or to several pages.</param>
/// <param name="Links">The pages that its names link to, where it has several links; otherwise null.</param>
/// <param name="Values">A second type that lists the values of the first, as TypeScript pages print enums inline.</param>
internal sealed record TypeText(string Text, TextSlice? Link, Dictionary<string, string>? Links, string? Values);
