namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A row of a response table of a corrections page.</summary>
/// <param name="Status">The status to correct or to add: <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="Type">The type of its body, from the column <c>Type</c>; null where it is not stated.</param>
internal sealed record ResponseCorrectionFacts(Stated<string> Status, string? Description, Stated<TypeFact>? Type);
