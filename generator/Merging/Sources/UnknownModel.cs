namespace PiecesGen.Generator.Merging.Sources;

/// <summary>A name of a model that no page describes, as the first type spells it that has it.</summary>
/// <param name="IsOpen">It becomes an open model; else it is what stands beside its name.</param>
/// <param name="Alias">The other name whose type has it; null where a page uses it itself.</param>
/// <param name="Diagnostic">Which diagnostic reports it, of those of the same part.</param>
internal sealed record UnknownModel(string Key, string Name, bool IsOpen, string? Alias, int Diagnostic);
