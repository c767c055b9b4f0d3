using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Facts;

/// <summary>An example of JSON.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record ExampleFacts(JsonShape Shape, PageSpan Span)
{
    /// <summary>The status that it comes with, where the page says one.</summary>
    public StatusRange? Status { get; init; }

    /// <summary>It shows objects that follow each other, each in the next line at the latest, as messages do.</summary>
    public bool AreMessages { get; init; }

    /// <summary>Nothing says that it shows a failure.</summary>
    public bool IsOfSuccess => Status is null or { IsSuccess: true };

    /// <summary>The member of the whole that it shows alone: <c>data</c> in "the `data` section has this format".</summary>
    public string? Inside { get; init; }

    /// <summary>An object that has what this shows as its member.</summary>
    public ExampleFacts AsMember(string name) => this with
    {
        Shape = new JsonShape(JsonKinds.Object) { Members = [new JsonShapeMember(new Located<string>(name, Span), Shape, 1)], Objects = 1 },
        Inside = null,
    };
}
