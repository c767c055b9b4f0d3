using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A page that describes one model.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Description">The prose under the title.</param>
/// <param name="Properties">The rows of the properties table; empty where the table has no rows; null where there is no readable table.</param>
/// <param name="EnumValues">The listed values where the page has an enum section; null otherwise.</param>
/// <param name="EnumKind">What these values are on the wire; null where the page does not say.</param>
/// <param name="Variants">The types of which a value is one, where the page lists such ("oneOf schemas"); null otherwise.</param>
internal sealed record ModelPageFacts(
    string Path,
    string? Dialect,
    Stated<string> Name,
    string? Description,
    EquatableArray<MemberFacts>? Properties,
    EquatableArray<Stated<string>>? EnumValues,
    PrimitiveKind? EnumKind,
    EquatableArray<Stated<TypeFact>>? Variants,
    EquatableArray<Finding> Findings) : PageFacts(Path, Dialect, Findings);
