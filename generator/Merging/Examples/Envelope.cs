using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>What every success is wrapped in, as the site says: examples may show it in part, or only what is inside.</summary>
/// <param name="stated">The envelope, with the name of what is inside.</param>
/// <param name="isOnPage">It stands on the page of the operations.</param>
internal sealed class Envelope(ExampleFacts stated, bool isOnPage)
{
    /// <summary>The examples of what an operation returns, each as a whole.</summary>
    public EquatableArray<ExampleFacts> Around(EquatableArray<ExampleFacts> received) =>
        received.FindAll(example => example.Inside is null || example.Inside == stated.Inside).ConvertAll(Whole);

    private ExampleFacts Whole(ExampleFacts example)
    {
        if (example.Status is { IsSuccess: false })
        {
            return example;
        }

        JsonShape envelope = OfSuccess(isOnPage ? stated.Shape : At(stated.Shape, example.Span));
        bool isWhole = example.Inside is null && example.Shape.Members.Exists(member => envelope.Members.Exists(other => other.Name.Value == member.Name.Value));
        ExampleFacts whole = isWhole ? example : example.AsMember(stated.Inside!);
        return whole with { Shape = JsonShapeBuilder.Join([envelope, whole.Shape]) };
    }

    /// <summary>A table that describes nothing of an example but what one of its members holds describes the inside of that member.</summary>
    public static TypeFact Around(TypeFact described, JsonShape shape)
    {
        if (described is not ObjectTypeFact { Properties: var table } || HasAny(shape, table) || shape.Members.FindAll(member => HasAny(member.Shape, table)) is not { Count: 1 } holders)
        {
            return described;
        }

        Located<string> name = holders[0].Name;
        return new ObjectTypeFact(null, [new MemberFacts { Name = name, Type = new Located<TypeFact>(described, name.Span) }]);
    }

    private static bool HasAny(JsonShape shape, EquatableArray<MemberFacts> table) =>
        shape.Members.Exists(member => table.Exists(row => row.Name.Value == member.Name.Value));

    /// <summary>Whether what the envelope holds is about failures, by its name.</summary>
    public static bool IsOfFailures(JsonShapeMember member) => member.Name.Value.StartsWith("err", StringComparison.OrdinalIgnoreCase);

    private static JsonShape OfSuccess(JsonShape envelope) => envelope with { Members = envelope.Members.FindAll(static member => !IsOfFailures(member)) };

    /// <summary>What another page says, at the place where it counts.</summary>
    private static JsonShape At(JsonShape shape, PageSpan span) => shape with
    {
        Item = shape.Item is { } item ? At(item, span) : null,
        Members = shape.Members.ConvertAll(member => new JsonShapeMember(new Located<string>(member.Name.Value, span), At(member.Shape, span), member.Count)),
    };
}
