using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of a parameter or properties table of a corrections page. Null means that the cell is empty or the column absent.</summary>
/// <param name="Name">The parameter or property to correct, in the spelling of any dialect or as on the wire.</param>
/// <param name="CSharpName">The name to give it.</param>
/// <param name="WireName">The name in path, query, header, form or JSON.</param>
/// <param name="In"><c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>, <c>body</c> or <c>form</c>.</param>
/// <param name="Values">The values of its enum.</param>
/// <param name="Default">The default as spelled.</param>
internal sealed record MemberCorrectionFacts(
    Stated<string> Name,
    Stated<string>? CSharpName,
    Stated<string>? WireName,
    Stated<string>? In,
    Stated<TypeFact>? Type,
    Stated<bool>? IsRequired,
    EquatableArray<Stated<string>>? Values,
    Stated<string>? Description,
    string? Default);
