using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>What the notes of a parameter or property say.</summary>
/// <param name="IsOptional">Null where they do not say.</param>
/// <param name="Default">The default as spelled, or null.</param>
/// <param name="Values">The values they list, or null.</param>
internal sealed record NotesFacts(bool? IsOptional, string? Default, EquatableArray<string>? Values)
{
    public static NotesFacts Silent { get; } = new(null, null, null);
}
