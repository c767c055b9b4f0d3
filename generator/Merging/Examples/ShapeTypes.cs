using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>The types of what examples show. What they do not tell stays open: lists without elements, values that are null, and those that differ in kind.</summary>
internal static class ShapeTypes
{
    private static readonly PrimitiveTypeFact s_any = new(PrimitiveKind.Any);

    /// <param name="models">The models that objects may be; null where they are none.</param>
    /// <param name="owner">The name of the member that holds the value; null where none does.</param>
    public static TypeFact From(JsonShape shape, PageExamples? models = null, string? owner = null) => (shape.Kinds & ~JsonKinds.Null) switch
    {
        JsonKinds.Boolean => new PrimitiveTypeFact(PrimitiveKind.Boolean),
        JsonKinds.Integer => new PrimitiveTypeFact(PrimitiveKind.Integer),
        JsonKinds.Number or (JsonKinds.Number | JsonKinds.Integer) => new PrimitiveTypeFact(PrimitiveKind.Number),
        JsonKinds.Text => new PrimitiveTypeFact(PrimitiveKind.String),
        JsonKinds.List => ListOf(shape.Item, models, owner),
        JsonKinds.Object => models?.Find(shape) ?? ObjectOf(shape, models, owner),
        _ => s_any,
    };

    /// <summary>Names that differ in case or separators alone are one member's, which the others are kept beside.</summary>
    public static EquatableArray<MemberFacts> MembersOf(JsonShape shape, PageExamples? models = null)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        return shape.Members.FindAll(member => keys.Add(NameKey.From(member.Name.Value))).ConvertAll(member => MemberOf(member, models));
    }

    public static MemberFacts MemberOf(JsonShapeMember member, PageExamples? models = null) => new()
    {
        Name = member.Name,
        Shown = new Located<TypeFact>(From(member.Shape, models, member.Name.Value), member.Name.Span),
    };

    /// <summary>The values of a map are alike: what all of them show.</summary>
    public static JsonShape ValueOf(JsonShape map)
    {
        List<JsonShape> values = [];
        foreach (JsonShapeMember member in map.Members)
        {
            values.Add(member.Shape);
        }

        return JsonShapeBuilder.Join(values);
    }

    private static TypeFact ObjectOf(JsonShape shape, PageExamples? models, string? owner)
    {
        if (shape.Members.Count == 0)
        {
            return new MapTypeFact(s_any);
        }

        if (!DataNames.AreIn(shape, owner))
        {
            return new ObjectTypeFact(null, MembersOf(shape, models));
        }

        JsonShape value = ValueOf(shape);
        return new MapTypeFact(From(value, models), (value.Kinds & JsonKinds.Null) != 0);
    }

    private static ListTypeFact ListOf(JsonShape? item, PageExamples? models, string? owner) =>
        new(item is null ? s_any : From(item, models, owner), item is not null && (item.Kinds & JsonKinds.Null) != 0);
}
