using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Finds the models of what one page names and shows.</summary>
internal sealed class PageExamples
{
    private readonly PageShown _shown;
    private readonly DescribedModels _models;
    private readonly Dictionary<JsonShape, string> _objects = new(new ByReference<JsonShape>());

    public PageExamples(PageShown shown, DescribedModels models)
    {
        _shown = shown;
        _models = models;
        foreach (ShownObject found in shown.Objects)
        {
            _objects.Add(found.Shape, found.Model);
        }
    }

    /// <summary>The model that an object is of; null where it is of none that anything else shows too.</summary>
    public NamedTypeFact? Find(JsonShape shape) => _objects.TryGetValue(shape, out string? model) ? new NamedTypeFact(model, null) : null;

    /// <summary>The model that a name or link means; null where pages describe none.</summary>
    public DescribedModel? Find(NamedTypeFact named) => _models.Find(named);

    /// <summary>What examples on the page show of one of its models; null where none does.</summary>
    public JsonShape? ShownOf(ModelFacts model)
    {
        string key = NameKey.From(model.Name.Value);
        return _shown.Described.Find(shown => shown.Model == key) is { } described ? JsonShapeBuilder.Join(described.Shapes) : null;
    }

    /// <summary>The models that examples on the page alone tell of.</summary>
    public IEnumerable<ModelFacts> Resources()
    {
        foreach (ShownShapes resource in _shown.Resources)
        {
            JsonShape shape = JsonShapeBuilder.Join(resource.Shapes);
            yield return new ModelFacts
            {
                Name = new Located<string>(resource.Model, shape.Members[0].Name.Span),
                Properties = ShapeTypes.MembersOf(shape, this),
                IsShown = true,
            };
        }
    }
}
