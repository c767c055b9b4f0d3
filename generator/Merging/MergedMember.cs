using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>A parameter or property that all pages together describe, before it is known where it travels.</summary>
/// <param name="Name">The docs' name, as the first page spells it.</param>
/// <param name="IsRequired">Null where no page says.</param>
internal sealed record MergedMember(
    string Name,
    WireName WireName,
    ApiType Type,
    bool? IsRequired,
    string? Description,
    PageLocation Location);
