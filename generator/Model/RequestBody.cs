namespace PiecesGen.Generator.Model;

/// <summary>What an operation sends.</summary>
/// <param name="Name">The docs' name of the parameter that is the body.</param>
/// <param name="MediaType">The media type that is sent: one of the documented ones.</param>
internal sealed record RequestBody(string Name, string MediaType, ApiType Type, bool IsRequired, string? Description, string? GivenName = null);
