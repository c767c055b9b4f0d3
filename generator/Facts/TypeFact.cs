using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Facts;

/// <summary>A type as a page spells it, in terms that all formats share.</summary>
internal abstract record TypeFact
{
    /// <summary>No page says that it is all of the type: the rule of this name has made it of what pages say.</summary>
    public string? InferredBy { get; init; }
}

/// <summary>A type that is no model, list or map.</summary>
internal sealed record PrimitiveTypeFact(PrimitiveKind Kind) : TypeFact;

/// <summary>A model named by its name.</summary>
/// <param name="Name">As printed.</param>
/// <param name="LinkTarget">The page the name links to, without folders, extension and anchor; null where it is not a link or leads to the same page.</param>
/// <param name="Anchor">The anchor that it links to, where models have one.</param>
/// <param name="Otherwise">What the page says beside the name: what the type is where no page describes such a model.</param>
/// <param name="IsPartial">The page says that it is a part of such a model, and not which.</param>
internal sealed record NamedTypeFact(string Name, string? LinkTarget, string? Anchor = null, TypeFact? Otherwise = null, bool IsPartial = false) : TypeFact
{
    /// <summary>The link leads to another site, which the pages need not describe.</summary>
    public bool IsForeign { get; init; }
}

/// <summary>A list.</summary>
internal sealed record ListTypeFact(TypeFact Item, bool HoldsNulls = false) : TypeFact;

/// <summary>A map from strings.</summary>
internal sealed record MapTypeFact(TypeFact Value, bool HoldsNulls = false) : TypeFact;

/// <summary>One of the listed string values.</summary>
internal sealed record LiteralsTypeFact(EquatableArray<string> Values) : TypeFact;

/// <summary>One of several types.</summary>
internal sealed record UnionTypeFact(EquatableArray<TypeFact> Options) : TypeFact;

/// <summary>An object whose properties stand where it is used.</summary>
/// <param name="Name">What the page calls it there, such as a heading; null where it has no name.</param>
internal sealed record ObjectTypeFact(string? Name, EquatableArray<MemberFacts> Properties) : TypeFact
{
    /// <summary>The name of the model that the page says it is, beside its properties; null where it says none.</summary>
    public string? ModelName { get; init; }

    /// <summary>The models whose properties it has as well.</summary>
    public EquatableArray<Located<string>> Bases { get; init; }
}
