using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>What a corrections page says of one model. Null means that it is not corrected; prose explains and corrects nothing.</summary>
/// <param name="Name">The model to correct.</param>
/// <param name="CSharpName">The name to give it.</param>
/// <param name="Description">The description column of a table of models.</param>
/// <param name="Properties">The rows of the properties table.</param>
/// <param name="EnumValues">All values of the enum.</param>
internal sealed record ModelCorrectionFacts(
    Stated<string> Name,
    Stated<string>? CSharpName,
    string? Description,
    EquatableArray<MemberCorrectionFacts> Properties,
    EquatableArray<Stated<string>>? EnumValues);
