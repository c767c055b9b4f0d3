using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Adds what examples show to what tables describe, which have the last word.</summary>
/// <param name="path">The page of the tables and their examples.</param>
/// <param name="models">The models that tables link to.</param>
internal sealed class TableExamples(string path, PageExamples models, DiagnosticList diagnostics)
{
    private const int MinDescribed = 3;
    private const int MaxForgotten = 2;
    private const string Added = "A property was added, with the type that the example shows.";
    private const string Complete = "It was left out. The table states for every row whether it is required, so it counts as complete.";

    // A table that several operations have is compared with the same example once.
    private readonly HashSet<(int Start, string Name)> _reported = [];

    /// <summary>The members, each with what examples show of it, and behind them those that examples alone show.</summary>
    /// <param name="elsewhere">The names of what another description has: that is not forgotten.</param>
    public EquatableArray<MemberFacts> Add(EquatableArray<MemberFacts> described, JsonShape shape, EquatableArray<string> elsewhere = default)
    {
        if (shape.Members.Count == 0)
        {
            return described;
        }

        Dictionary<string, JsonShapeMember> shown = new(StringComparer.Ordinal);
        foreach (JsonShapeMember member in shape.Members)
        {
            shown[member.Name.Value] = member;
        }

        List<MemberFacts> members = [];
        Dictionary<string, MemberFacts> keys = new(StringComparer.Ordinal);
        foreach (MemberFacts member in described)
        {
            keys[NameKey.From(member.Name.Value)] = member;
            members.Add(shown.TryGetValue(member.Name.Value, out JsonShapeMember? example) ? WithExample(member, example) : member);
            shown.Remove(member.Name.Value);
        }

        bool isComplete = CompleteTableRule.IsComplete(described);
        List<JsonShapeMember> forgotten = [];
        foreach (JsonShapeMember member in shape.Members)
        {
            if (!shown.ContainsKey(member.Name.Value))
            {
                continue;
            }

            if (keys.TryGetValue(NameKey.From(member.Name.Value), out MemberFacts? spelled))
            {
                Report(Catalog.ExampleContradictsTable, member, $"The example writes '{member.Name.Value}', but the table writes '{spelled.Name.Value}'. The table was followed.");
                continue;
            }

            keys[NameKey.From(member.Name.Value)] = ShapeTypes.MemberOf(member);
            if (!isComplete)
            {
                members.Add(keys[NameKey.From(member.Name.Value)]);
            }

            if (!elsewhere.Contains(member.Name.Value))
            {
                forgotten.Add(member);
            }
        }

        if (forgotten.Count <= MaxForgotten && shape.Members.Count - forgotten.Count >= MinDescribed)
        {
            forgotten.ForEach(member => Report(
                Catalog.FieldOfExampleAlone,
                member,
                $"The example has '{member.Name.Value}', but the table does not describe it. The table describes everything else in the example. {(isComplete ? Complete : Added)}"));
        }

        return EquatableArray.From(members);
    }

    /// <summary>A model, or a list of it where the example is one: pages name what comes back, and forget that there are many.</summary>
    public TypeFact Listed(TypeFact described, JsonShape shape) =>
        (shape.Kinds & ~JsonKinds.Null) == JsonKinds.List && shape.Item is { Members.Count: > 0 } item && 2 * CommonNames(described, item) >= item.Members.Count
            ? new ListTypeFact(described)
            : described;

    /// <summary>How many names the object has in common with what is described as one.</summary>
    private int CommonNames(TypeFact described, JsonShape shape) => described switch
    {
        NamedTypeFact named when models.Find(named) is { HasProperties: true } model => model.CommonNames(shape),
        ObjectTypeFact inline => shape.Members.FindAll(member => inline.Properties.Exists(property => property.Name.Value == member.Name.Value)).Count,
        _ => 0,
    };

    /// <summary>Reports where an example and what tables describe contradict each other, and adds nothing.</summary>
    public void Compare(EquatableArray<MemberFacts> described, JsonShape shape) => _ = Add(described, shape);

    private void Report(DiagnosticKind kind, JsonShapeMember member, string message)
    {
        if (_reported.Add((member.Name.Span.Start, member.Name.Value)))
        {
            diagnostics.Add(kind, new PageLocation(path, member.Name.Span), message);
        }
    }

    /// <summary>A type with the properties of its objects, also of those in its lists and maps. What is said to be a part of a model is the part that is shown.</summary>
    public TypeFact Add(TypeFact described, JsonShape shape, EquatableArray<string> elsewhere = default) => described switch
    {
        ObjectTypeFact inline => inline with { Properties = Add(inline.Properties, shape, elsewhere) },
        ListTypeFact { Item: NamedTypeFact { IsPartial: true } part } list when shape.Item is null => list with { Item = Add(part, shape) },
        ListTypeFact list when shape.Item is { } item => list with { Item = Add(list.Item, item) },
        NamedTypeFact { IsPartial: true } when shape.Members.Count > 0 => ShapeTypes.From(shape),
        NamedTypeFact { IsForeign: true } named when shape.Members.Count > 0 && models.Find(named) is null => ShapeTypes.From(shape),
        MapTypeFact { Value: ObjectTypeFact } map => map with { Value = Add(map.Value, ShapeTypes.ValueOf(shape)) },
        _ => described,
    };

    private MemberFacts WithExample(MemberFacts member, JsonShapeMember example)
    {
        if (member.Type is not { } type)
        {
            return member with { Shown = ShapeTypes.MemberOf(example).Shown };
        }

        if (!HasNotes(type.Value, example.Shape) && ExampleContradiction.Find(type.Value, example.Shape, models) is { } contradiction)
        {
            Report(Catalog.ExampleContradictsTable, example, $"The example shows {contradiction.Shown} for '{example.Name.Value}', but the table states {contradiction.Stated}. The table was followed.");
        }

        Located<TypeFact>? stated = IsOfOthers(type.Value, example.Shape) || HasNotes(type.Value, example.Shape) ? null : type with { Value = Add(type.Value, example.Shape) };
        return member with { Type = stated, Shown = stated is null || IsOpen(type.Value) ? ShapeTypes.MemberOf(example).Shown : null };
    }

    /// <summary>What the table nests in a single value are no properties: its values, or notes about it.</summary>
    private static bool HasNotes(TypeFact type, JsonShape shape) =>
        type is ObjectTypeFact && (shape.Kinds & ~JsonKinds.Null) is JsonKinds.Text or JsonKinds.Integer or JsonKinds.Number or JsonKinds.Boolean;

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
