using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>What the notes of a parameter or property say.</summary>
/// <param name="IsRequired">Null where they do not say.</param>
/// <param name="Default">The default as spelled, or null.</param>
/// <param name="Values">The values they list, or null.</param>
internal sealed record NotesFacts(bool? IsRequired, string? Default, EquatableArray<string>? Values)
{
    public static NotesFacts None { get; } = new(null, null, null);
}
