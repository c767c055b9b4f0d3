namespace PiecesGen.Generator.Diagnostics;

/// <summary>A name of the docs that C# could not take over. It holds no place: what is emitted must not depend on one.</summary>
/// <param name="Wanted">The name it would have in C#.</param>
/// <param name="Taken">The name it has.</param>
internal sealed record NameChange(NamedKind Thing, NamePath Path, string Wanted, string Taken);
