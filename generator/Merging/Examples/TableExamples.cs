using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Adds what examples show to what tables describe, which have the last word.</summary>
/// <param name="models">The models that tables link to.</param>
internal sealed class TableExamples(ShownModels models)
{
    /// <summary>The members, each with what examples show of it, and behind them those that examples alone show.</summary>
    public EquatableArray<MemberFacts> Add(EquatableArray<MemberFacts> described, JsonShape shape)
    {
        if (shape.Members.Count == 0)
        {
            return described;
        }

        Dictionary<string, JsonMember> shown = new(StringComparer.Ordinal);
        foreach (JsonMember member in shape.Members)
        {
            shown[member.Name.Value] = member;
        }

        List<MemberFacts> members = [];
        foreach (MemberFacts member in described)
        {
            members.Add(shown.TryGetValue(member.Name.Value, out JsonMember? example) ? WithExample(member, example) : member);
            shown.Remove(member.Name.Value);
        }

        foreach (JsonMember member in shape.Members)
        {
            if (shown.ContainsKey(member.Name.Value))
            {
                members.Add(ShapeTypes.MemberOf(member));
            }
        }

        return EquatableArray.From(members);
    }

    /// <summary>A type with the properties of its objects, also of those in its lists and maps.</summary>
    public TypeFact Add(TypeFact described, JsonShape shape) => described switch
    {
        ObjectTypeFact inline => inline with { Properties = Add(inline.Properties, shape) },
        ListTypeFact list when shape.Item is { } item => list with { Item = Add(list.Item, item) },
        MapTypeFact { Value: ObjectTypeFact } map => map with { Value = Add(map.Value, ShapeTypes.ValueOf(shape)) },
        _ => described,
    };

    private MemberFacts WithExample(MemberFacts member, JsonMember example)
    {
        if (member.Type is not { } type)
        {
            return member with { Shown = ShapeTypes.MemberOf(example).Shown };
        }

        Located<TypeFact>? stated = IsOfOthers(type.Value, example.Shape) ? null : type with { Value = Add(type.Value, example.Shape) };
        return member with { Type = stated, Shown = stated is null || IsOpen(type.Value) ? ShapeTypes.MemberOf(example).Shown : null };
    }

    /// <summary>The table links to what is in the object: <c>links</c> are of the model Link.</summary>
    private bool IsOfOthers(TypeFact type, JsonShape shape) =>
        type is NamedTypeFact named && (shape.Kinds & ~JsonKinds.Null) == JsonKinds.Object && shape.Members.Count > 0
        && models.Find(named) is { HasProperties: true } model && model.CommonNames(shape) == 0
        && model.CommonNames(ShapeTypes.ValueOf(shape)) > 0;

    /// <summary>A type that leaves open what is in it.</summary>
    private static bool IsOpen(TypeFact type) => type switch
    {
        PrimitiveTypeFact { Kind: PrimitiveKind.Any } => true,
        ListTypeFact list => IsOpen(list.Item),
        MapTypeFact map => IsOpen(map.Value),
        _ => false,
    };
}
