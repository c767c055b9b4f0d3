using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Model;

/// <summary>A property of an object schema.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="AlternativeWireNames">The other documented spellings, read as well.</param>
/// <param name="GivenName">The name that a page gives it in C#.</param>
/// <param name="Default">What the server takes where it is not there, as the docs spell it.</param>
internal sealed record Property(
    string WireName,
    EquatableArray<string> AlternativeWireNames,
    ApiType Type,
    bool IsRequired,
    string? Description,
    string? GivenName = null,
    string? Default = null)
{
    /// <summary>No page states its type: an example or prose suggests it, so the server may well send another.</summary>
    public bool IsTypeInferred { get; init; }

    /// <summary>The server alone sets it: it is received and never sent (OpenAPI 3.0.4, section 4.7.24.2).</summary>
    public bool IsReadOnly { get; init; }
}
