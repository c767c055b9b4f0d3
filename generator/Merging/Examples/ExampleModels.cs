using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Makes types of the examples of all pages: of what operations send and return, and of the models that both have.</summary>
internal sealed class ExampleModels
{
    private readonly PageFacts _page;
    private readonly ShownModels _models;
    private readonly TableExamples _tables;

    private ExampleModels(PageFacts page, ShownModels models, DiagnosticList diagnostics)
    {
        _page = page;
        _models = models;
        _tables = new TableExamples(page.Path, models, diagnostics);
    }

    /// <summary>The pages with what their examples show; the same pages where none has any.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        pages = SitePreamble.Apply(pages);
        if (!pages.Exists(static page => page.Groups.Exists(HasExample) || page.Models.Exists(static model => model.Examples.Count > 0)))
        {
            return pages;
        }

        pages = pages.ConvertAll(WithWholeExamples);
        ShownModels models = new(pages, pages.Find(static page => page.Envelope is not null)?.Envelope?.Inside);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    foreach (ExampleFacts received in operation.Received)
                    {
                        models.Observe(received.Shape, page, operation, StatedFor(operation, received));
                    }
                }
            }
        }

        return pages.ConvertAll(page => new ExampleModels(page, models, diagnostics).Apply());
    }

    /// <summary>What tables and links say of what an example shows.</summary>
    private static TypeFact? StatedFor(OperationFacts operation, ExampleFacts received)
    {
        TypeFact? ofSuccess = received.IsOfSuccess ? operation.Returns?.Type?.Value : null;
        return ofSuccess ?? (operation.Responses ?? []).Find(response => response.Type is not null && (response.Statuses.Value == received.Status || (response.Statuses.Value.IsSuccess && received.IsOfSuccess)))?.Type?.Value;
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
                Received = JoinedByStatus(Whole(operation.Received)),
            }),
        }),
    };

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

    private PageFacts Apply() => _page with
    {
        Groups = _page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = [.. _page.Models.ConvertAll(Apply), .. _models.ResourcesOn(_page)],
    };

    private ModelFacts Apply(ModelFacts model)
    {
        List<JsonShape> shapes = [.. model.Examples.FindAll(example => IsOf(model, example.Shape)).ConvertAll(static example => example.Shape)];
        if (model.Properties is { } described)
        {
            // Each by itself: of several, the wrong one is to be found.
            shapes.ForEach(shape => _tables.Compare(described, shape));
        }

        if (_models.ShownOn(_page, model) is { } shown)
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
        operation.Sent.Count + operation.Received.Count == 0 ? WithResource(operation) : operation with
        {
            Body = BodyOf(operation),
            Returns = operation.Returns is { Type: { } type } returns && operation.Received.Find(static example => example.IsOfSuccess) is { } received
                ? returns with { Type = type with { Value = _tables.Add(_tables.Listed(Envelope.Around(type.Value, received.Shape), received.Shape), received.Shape) } }
                : operation.Returns,
            Shown = operation.Received.Find(static example => example.IsOfSuccess) is { } shown ? TypeOf(shown) : WithResource(operation).Shown,
            Responses = operation.Responses?.ConvertAll(response => WithExample(response, operation.Received)),
        };

    /// <summary>Where prose says that JSON comes back and nothing shows it, it is what others show of the resource that the path leads to.</summary>
    private OperationFacts WithResource(OperationFacts operation) =>
        operation is { Returns: null, Shown: { Value: PrimitiveTypeFact { Kind: PrimitiveKind.Any } } said, Path: { } path } && !operation.Received.Exists(static example => example.IsOfSuccess) && _models.ResourceAt(path.Value) is { } resource
            ? operation with { Shown = said with { Value = resource } }
            : operation;

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

    private Located<TypeFact> TypeOf(ExampleFacts shown) => new(ShapeTypes.From(shown.Shape, _models), shown.Span);
}
