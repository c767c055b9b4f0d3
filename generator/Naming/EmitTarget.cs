using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Where the emitted types of a client live.</summary>
/// <param name="Access">The accessibility of its types: <c>public</c> or <c>internal</c>.</param>
/// <param name="IsModern">The consumer's framework has what <c>required</c> and <c>init</c> need.</param>
/// <param name="Models">What a schema of an object becomes.</param>
internal sealed record EmitTarget(string Namespace, string Access, bool IsModern, ModelKind Models);
