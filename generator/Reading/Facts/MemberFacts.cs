namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of a parameter or properties table.</summary>
/// <param name="Name">The name as spelled by the dialect.</param>
/// <param name="Type">Null where the cell is empty or unreadable.</param>
/// <param name="IsOptional">Null where the page does not say.</param>
/// <param name="Default">The documented default as spelled, or null.</param>
/// <param name="HasNotes">The table has a column for notes, marked or not.</param>
internal sealed record MemberFacts(
    Stated<string> Name,
    Stated<TypeFact>? Type,
    string? Description,
    bool? IsOptional,
    string? Default,
    bool HasNotes);
