namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A right that an OAuth scheme can grant.</summary>
internal sealed record ScopeFacts(Stated<string> Name, string? Description);
