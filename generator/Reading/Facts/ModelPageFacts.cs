using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A page that describes one model.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Description">The prose under the title.</param>
/// <param name="Properties">The rows of the properties table; empty where the table has no rows; null where there is no readable table.</param>
/// <param name="EnumValues">The listed values where the page has an enum section; null otherwise.</param>
internal sealed record ModelPageFacts(
    string Path,
    string? Dialect,
    Stated<string> Name,
    string? Description,
    EquatableArray<MemberFacts>? Properties,
    EquatableArray<Stated<string>>? EnumValues,
    EquatableArray<Finding> Findings) : PageFacts(Path, Dialect, Findings);
