namespace PiecesGen.Generator.Model;

/// <summary>A parameter that travels in the path, the query or a form.</summary>
/// <param name="Name">The docs' name.</param>
/// <param name="WireName">The name in the query or form, or of the path variable.</param>
internal sealed record Parameter(
    string Name,
    string WireName,
    ParameterLocation Location,
    ApiType Type,
    bool IsRequired,
    string? Description);
