using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Makes types of the examples of all pages: of what operations send and return, and of the models that both have.</summary>
internal sealed class ExampleModels
{
    private readonly ShownModels _models;
    private readonly TableExamples _tables;

    private ExampleModels(ShownModels models)
    {
        _models = models;
        _tables = new TableExamples(models);
    }

    /// <summary>The pages with what their examples show; the same pages where none has any.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages)
    {
        if (!pages.Exists(static page => page.Groups.Exists(HasExample) || page.Models.Exists(static model => model.Examples.Count > 0)))
        {
            return pages;
        }

        pages = pages.ConvertAll(WithWholeExamples);
        ShownModels models = new(pages);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    foreach (ExampleFacts received in operation.Received)
                    {
                        models.Observe(received.Shape, page, operation);
                    }
                }
            }
        }

        return pages.ConvertAll(new ExampleModels(models).Apply);
    }

    private static bool HasExample(GroupFacts group) => group.Operations.Exists(static operation => operation.Sent.Count + operation.Received.Count > 0);

    /// <summary>What several examples show of the same thing is one example.</summary>
    private static PageFacts WithWholeExamples(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(static group => group with
        {
            Operations = group.Operations.ConvertAll(static operation => operation with
            {
                Sent = Joined(operation.Sent),
                Received = JoinedByStatus(operation.Received.FindAll(static example => !IsStream(example))),
            }),
        }),
    };

    /// <summary>Several documents behind one status line come one after the other, and are no document together.</summary>
    private static bool IsStream(ExampleFacts example) => example is { Status: not null, Documents: > 1 };

    /// <summary>All successes together, and each failure by itself.</summary>
    private static EquatableArray<ExampleFacts> JoinedByStatus(EquatableArray<ExampleFacts> received)
    {
        List<ExampleFacts> joined = [.. Joined(received.FindAll(IsOfSuccess))];
        foreach (ExampleFacts example in received)
        {
            if (!IsOfSuccess(example) && !joined.Exists(known => known.Status == example.Status))
            {
                joined.AddRange(Joined(received.FindAll(other => other.Status == example.Status)));
            }
        }

        return EquatableArray.From(joined);
    }

    private static bool IsOfSuccess(ExampleFacts example) => example.Status is null or { IsSuccess: true };

    private static EquatableArray<ExampleFacts> Joined(EquatableArray<ExampleFacts> examples) =>
        examples.Count < 2 ? examples : [examples[0] with { Shape = JsonShapeBuilder.Join(examples.ConvertAll(static example => example.Shape)) }];

    private PageFacts Apply(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = [.. page.Models.ConvertAll(model => Apply(page, model)), .. _models.ResourcesOn(page)],
    };

    private ModelFacts Apply(PageFacts page, ModelFacts model)
    {
        List<JsonShape> shapes = [.. model.Examples.ConvertAll(static example => example.Shape)];
        if (_models.ShownOn(page, model) is { } shown)
        {
            shapes.Add(shown);
        }

        return shapes.Count == 0 || model.Values is not null || model.Alias is not null ? model : model with
        {
            Properties = _tables.Add(model.Properties ?? [], JsonShapeBuilder.Join(shapes)),
        };
    }

    private OperationFacts Apply(OperationFacts operation) =>
        operation.Sent.Count + operation.Received.Count == 0 ? operation : operation with
        {
            Body = BodyOf(operation),
            Returns = operation.Returns is { Type: { } type } returns && operation.Received.Find(IsOfSuccess) is { } received
                ? returns with { Type = type with { Value = _tables.Add(type.Value, received.Shape) } }
                : operation.Returns,
            Shown = operation.Received.Find(IsOfSuccess) is { } shown ? TypeOf(shown) : operation.Shown,
            Responses = operation.Responses?.ConvertAll(response => WithExample(response, operation.Received)),
        };

    private BodyFacts? BodyOf(OperationFacts operation) => operation.Sent.Count == 0 ? operation.Body : operation.Body switch
    {
        { Type: { } type } body => body with { Type = type with { Value = _tables.Add(type.Value, operation.Sent[0].Shape) } },
        { } body => body,
        null => new BodyFacts { Example = new Located<TypeFact>(ShapeTypes.From(operation.Sent[0].Shape), operation.Sent[0].Span) },
    };

    private ResponseFacts WithExample(ResponseFacts response, EquatableArray<ExampleFacts> received) =>
        !response.Statuses.Value.IsSuccess && received.Find(example => example.Status == response.Statuses.Value) is { } shown
            ? response with { Example = TypeOf(shown) }
            : response;

    private Located<TypeFact> TypeOf(ExampleFacts shown) => new(ShapeTypes.From(shown.Shape, _models), shown.Span);
}
