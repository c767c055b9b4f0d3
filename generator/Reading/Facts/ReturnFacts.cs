namespace PiecesGen.Generator.Reading.Facts;

/// <summary>The return part of an operation.</summary>
/// <param name="Type">The documented type; null for <c>void (empty response body)</c>.</param>
internal sealed record ReturnFacts(Stated<TypeFact>? Type);
