namespace PiecesGen.Generator.Model;

/// <summary>A header that a response is documented to have.</summary>
/// <param name="Name">As HTTP spells it; case does not matter.</param>
internal sealed record ResponseHeader(string Name, string? Description);
