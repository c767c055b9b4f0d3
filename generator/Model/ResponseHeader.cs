namespace PiecesGen.Generator.Model;

/// <summary>A header that a response is documented to have.</summary>
/// <param name="Name">As HTTP spells it; case does not matter.</param>
/// <param name="Type">What the docs say that it holds; null where they say nothing.</param>
internal sealed record ResponseHeader(string Name, string? Description, PrimitiveType? Type = null);
