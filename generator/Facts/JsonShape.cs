using System;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Facts;

/// <summary>What examples show of one value: the kinds that it has had, and what was in it.</summary>
internal sealed record JsonShape(JsonKinds Kinds)
{
    /// <summary>What all elements of its lists are; null where no list has any.</summary>
    public JsonShape? Item { get; init; }

    /// <summary>What its objects hold, in the order in which it is shown first.</summary>
    public EquatableArray<JsonShapeMember> Members { get; init; }

    /// <summary>How many objects were seen.</summary>
    public int Objects { get; init; }
}

/// <summary>A member of the objects in examples.</summary>
/// <param name="Name">As it is written there first.</param>
/// <param name="Count">How many of the objects have it.</param>
internal sealed record JsonShapeMember(Located<string> Name, JsonShape Shape, int Count);

/// <summary>What a value in JSON can be.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,

    /// <summary>A number without a fraction.</summary>
    Integer = 4,
    Number = 8,
    Text = 16,
    Object = 32,
    List = 64,
}
