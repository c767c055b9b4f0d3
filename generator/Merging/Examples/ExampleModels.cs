using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Makes types of the examples of a page: of what operations send and return, and of the models that both have.</summary>
internal sealed class ExampleModels
{
    private readonly PageExamples _examples;
    private readonly TableExamples _tables;

    private ExampleModels(string path, PageExamples examples, DiagnosticList diagnostics)
    {
        _examples = examples;
        _tables = new TableExamples(path, examples, diagnostics);
    }

    /// <summary>The page with what its examples show.</summary>
    public static PageFacts Apply(PageFacts page, PageShown shown, DescribedModels models, DiagnosticList diagnostics) =>
        new ExampleModels(page.Path, new PageExamples(shown, models), diagnostics).Apply(page);

    private PageFacts Apply(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = [.. page.Models.ConvertAll(Apply), .. _examples.Resources()],
    };

    private ModelFacts Apply(ModelFacts model)
    {
        List<JsonShape> shapes = [.. model.Examples.FindAll(example => IsOf(model, example.Shape)).ConvertAll(static example => example.Shape)];
        if (model.Properties is { } described)
        {
            // Each by itself: of several, the wrong one is to be found.
            shapes.ForEach(shape => _tables.Compare(described, shape));
        }

        if (_examples.ShownOf(model) is { } shown)
        {
            shapes.Add(shown);
        }

        return shapes.Count == 0 || model.Values is not null || model.Alias is not null ? model : model with
        {
            Properties = _tables.Add(model.Properties ?? [], JsonShapeBuilder.Join(shapes)),
        };
    }

    /// <summary>An example that has at least half of its names in common with the table shows what the table describes, and not what it is in.</summary>
    private static bool IsOf(ModelFacts model, JsonShape shape)
    {
        int common = 0;
        foreach (JsonShapeMember member in shape.Members)
        {
            common += (model.Properties ?? []).Exists(property => property.Name.Value == member.Name.Value) ? 1 : 0;
        }

        return model.Properties is null || 2 * common >= shape.Members.Count;
    }

    private OperationFacts Apply(OperationFacts operation) =>
        operation.Sent.Count + operation.Received.Count == 0 ? operation : operation with
        {
            Body = BodyOf(operation),
            Returns = operation.Returns is { Type: { } type } returns && operation.Received.Find(static example => example.IsOfSuccess) is { } received
                ? returns with { Type = type with { Value = _tables.Add(_tables.Listed(Envelope.Around(type.Value, received.Shape), received.Shape), received.Shape) } }
                : operation.Returns,
            Shown = operation.Received.Find(static example => example.IsOfSuccess) is { } shown ? TypeOf(shown) : operation.Shown,
            Responses = operation.Responses?.ConvertAll(response => WithExample(response, operation.Received)),
        };

    private BodyFacts? BodyOf(OperationFacts operation) => operation.Sent.Count == 0 ? operation.Body : operation.Body switch
    {
        { Type: { Value: PrimitiveTypeFact { Kind: PrimitiveKind.Any } } } body => body with { Type = null, Example = Sent(operation) },
        { Type: { } type } body => body with { Type = type with { Value = _tables.Add(_tables.Listed(type.Value, operation.Sent[0].Shape), operation.Sent[0].Shape, operation.ListedElsewhere) } },
        { Example: null, MediaTypes: { } types } body when types.Exists(static type => MediaTypes.IsJson(type.Value)) => body with { Example = Sent(operation) },
        { } body => body,
        null => new BodyFacts { Example = Sent(operation) },
    };

    private static Located<TypeFact> Sent(OperationFacts operation) => new(ShapeTypes.From(operation.Sent[0].Shape), operation.Sent[0].Span);

    /// <summary>One that bears no status is of the success.</summary>
    private static ExampleFacts? ExampleOf(StatusRange status, EquatableArray<ExampleFacts> received) =>
        received.Find(example => example.Status == status) ?? (status.IsSuccess ? received.Find(static example => example is { Status: null, IsOfSuccess: true }) : null);

    /// <summary>What an example of the status shows: with what is described, or where nothing is.</summary>
    private ResponseFacts WithExample(ResponseFacts response, EquatableArray<ExampleFacts> received) => ExampleOf(response.Statuses.Value, received) switch
    {
        { } shown when response.Type is { } type => response with { Type = type with { Value = _tables.Add(_tables.Listed(type.Value, shown.Shape), shown.Shape) } },
        { } shown when !response.Statuses.Value.IsSuccess => response with { Example = TypeOf(shown) },
        _ => response,
    };

    private Located<TypeFact> TypeOf(ExampleFacts shown) => new(ShapeTypes.From(shown.Shape, _examples), shown.Span);
}
