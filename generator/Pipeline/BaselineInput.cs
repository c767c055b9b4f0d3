namespace PiecesGen.Generator.Pipeline;

/// <summary>A baseline that the project handed over.</summary>
/// <param name="Client">The client it is of; null for the client whose pages name none.</param>
internal sealed record BaselineInput(string Path, string Text, string? Client);
