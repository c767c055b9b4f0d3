using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A type as a page spells it, in terms that all dialects share.</summary>
internal abstract record TypeFact;

/// <summary>A type that is no model, list or map.</summary>
internal sealed record PrimitiveTypeFact(PrimitiveKind Kind) : TypeFact;

/// <summary>A model named by its name.</summary>
/// <param name="Name">As printed.</param>
/// <param name="LinkTarget">The page the name links to, without folders, extension and anchor; null where it is not a link.</param>
internal sealed record NamedTypeFact(string Name, string? LinkTarget) : TypeFact;

/// <summary>A list.</summary>
internal sealed record ListTypeFact(TypeFact Item) : TypeFact;

/// <summary>A map from strings.</summary>
internal sealed record MapTypeFact(TypeFact Value) : TypeFact;

/// <summary>One of the listed string values.</summary>
internal sealed record LiteralsTypeFact(EquatableArray<string> Values) : TypeFact;

/// <summary>One of several types.</summary>
internal sealed record UnionTypeFact(EquatableArray<TypeFact> Options) : TypeFact;
