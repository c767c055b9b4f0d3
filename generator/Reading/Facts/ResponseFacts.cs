namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of a response table.</summary>
/// <param name="Status">The status as printed: <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="Description">What the status means for this operation, or null.</param>
internal sealed record ResponseFacts(Stated<string> Status, string? Description);
