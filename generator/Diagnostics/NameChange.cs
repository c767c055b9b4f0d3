namespace PiecesGen.Generator.Diagnostics;

/// <summary>A name of the docs that C# could not take over. It holds no place: what is emitted must not depend on one.</summary>
/// <param name="Wanted">The name it would have in C#.</param>
/// <param name="Taken">The name it has.</param>
/// <param name="Given">The name that a correction gives it; null where it is named after the docs.</param>
internal sealed record NameChange(NamedKind Thing, NamePath Path, string Wanted, string Taken, string? Given = null);
