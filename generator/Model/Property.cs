namespace PiecesGen.Generator.Model;

/// <summary>A property of an object schema.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="AlternativeWireName">The other dialect's spelling, read as well; null where there is none.</param>
internal sealed record Property(
    string WireName,
    string? AlternativeWireName,
    ApiType Type,
    bool IsRequired,
    string? Description,
    string? GivenName = null);
