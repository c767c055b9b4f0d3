using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Joins what several examples show of the same thing: it is one example.</summary>
internal static class WholeExamples
{
    /// <summary>The page with one example of each thing; the same page where it has no more.</summary>
    public static PageFacts Apply(PageFacts page) => !page.Groups.Exists(static group => group.Operations.Exists(HasParts)) ? page : page with
    {
        Groups = page.Groups.ConvertAll(static group => group with
        {
            Operations = group.Operations.ConvertAll(static operation => !HasParts(operation) ? operation : operation with
            {
                Sent = Joined(operation.Sent),
                Received = JoinedByStatus(Whole(operation.Received)),
            }),
        }),
    };

    private static bool HasParts(OperationFacts operation) =>
        operation.Sent.Count > 1 || operation.Received.Count > 1 || operation.Received.Exists(static example => example.Inside is not null);

    /// <summary>What shows the inside of a member is read where another example shows the member.</summary>
    private static EquatableArray<ExampleFacts> Whole(EquatableArray<ExampleFacts> received)
    {
        EquatableArray<ExampleFacts> whole = received.FindAll(static example => example.Inside is null);
        return whole.Count == received.Count ? received :
        [
            .. whole,
            .. received.FindAll(part => whole.Exists(example => example.Shape.Members.Exists(member => member.Name.Value == part.Inside))).ConvertAll(static part => part.AsMember(part.Inside!)),
        ];
    }

    /// <summary>All successes together, and each failure by itself.</summary>
    private static EquatableArray<ExampleFacts> JoinedByStatus(EquatableArray<ExampleFacts> received)
    {
        List<ExampleFacts> joined = [.. Joined(received.FindAll(static example => example.IsOfSuccess))];
        foreach (ExampleFacts example in received)
        {
            if (!example.IsOfSuccess && !joined.Exists(known => known.Status == example.Status))
            {
                joined.AddRange(Joined(received.FindAll(other => other.Status == example.Status)));
            }
        }

        return EquatableArray.From(joined);
    }

    private static EquatableArray<ExampleFacts> Joined(EquatableArray<ExampleFacts> examples) => examples.Count < 2 ? examples :
    [
        examples[0] with
        {
            Shape = JsonShapeBuilder.Join(examples.ConvertAll(static example => example.Shape)),
            AreMessages = examples.Exists(static example => example.AreMessages),
        },
    ];
}
