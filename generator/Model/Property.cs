using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Model;

/// <summary>A property of an object schema.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="AlternativeWireNames">The other documented spellings, read as well.</param>
internal sealed record Property(
    string WireName,
    EquatableArray<string> AlternativeWireNames,
    ApiType Type,
    bool IsRequired,
    string? Description,
    string? GivenName = null);
