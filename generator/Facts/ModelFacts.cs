using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Facts;

/// <summary>What a page says of a model.</summary>
internal sealed record ModelFacts
{
    /// <summary>The model's name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>The name that the page gives it in C#.</summary>
    public Located<string>? GivenName { get; init; }

    /// <summary>The anchor that links to it have, where the page describes several models.</summary>
    public string? Anchor { get; init; }

    /// <summary>The anchors of sections that hold no other model.</summary>
    public EquatableArray<string> OtherAnchors { get; init; }

    /// <summary>The prose about it.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>Empty where the page has a table without rows; null where it has none that can be read.</summary>
    public EquatableArray<MemberFacts>? Properties { get; init; }

    /// <summary>The models whose properties it has as well.</summary>
    public EquatableArray<Located<string>> Bases { get; init; }

    /// <summary>The values of an enum; empty where the page does not list them; null where it describes none.</summary>
    public EquatableArray<Located<string>>? Values { get; init; }

    /// <summary>What the page calls these values, where it does.</summary>
    public EquatableArray<EnumValueName> ValueNames { get; init; }

    /// <summary>Those of the values that are true, false or a number beside text or beside one another.</summary>
    public EquatableArray<string> Literals { get; init; }

    /// <summary>What these values are in JSON; null where the page does not say.</summary>
    public PrimitiveKind? ValueKind { get; init; }

    /// <summary>No page names it: it is what an operation sends or returns, on whichever pages describe the operation.</summary>
    public bool IsOfOperation { get; init; }

    /// <summary>The type that it is another name of; null where it is one of its own.</summary>
    public Located<TypeFact>? Alias { get; init; }

    /// <summary>The examples of it.</summary>
    public EquatableArray<ExampleFacts> Examples { get; init; }

    /// <summary>Examples alone tell of it: another page may show more or less of the same.</summary>
    public bool IsShown { get; init; }

    /// <summary>The types of which a value is one.</summary>
    public EquatableArray<Located<TypeFact>>? Variants { get; init; }
}
