using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>A parameter that travels in the path, the query or a form.</summary>
/// <param name="Name">The docs' name.</param>
/// <param name="WireName">The name in the query, form, header or cookie, or of the path variable.</param>
/// <param name="GivenName">The name that a page gives it in C#.</param>
/// <param name="Default">What the server takes where it is not sent, as the docs spell it.</param>
internal sealed record Parameter(
    string Name,
    string WireName,
    ParameterLocation Location,
    ApiType Type,
    bool IsRequired,
    string? Description,
    string? GivenName = null,
    string? Default = null)
{
    /// <summary>How a list or an object is written in the query or form; null where the docs do not say.</summary>
    public ParameterStyle? Style { get; init; }
}
