using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>A parameter or property that all pages together describe, before it is known where it travels.</summary>
/// <param name="Name">The docs' name, as the first page spells it.</param>
/// <param name="Location">Where that page names it.</param>
/// <param name="GivenName">The name that a correction gives it in C#.</param>
/// <param name="Stated">Where a correction says that it travels.</param>
/// <param name="IsWireNameCorrected">A correction gives its name on the wire.</param>
internal sealed record MergedMember(
    string Name,
    PageLocation Location,
    WireName WireName,
    ApiType Type,
    Requirement Required,
    string? Description,
    string? GivenName = null,
    StatedLocation? Stated = null,
    bool IsWireNameCorrected = false)
{
    public void RecordWireName(EvidenceList evidence, string key)
    {
        if (WireName.Rule is { } rule)
        {
            evidence.Inferred(key, rule);
        }
        else
        {
            evidence.Stated(key, Location);
        }
    }
}
