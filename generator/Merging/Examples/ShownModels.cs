using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>
/// Tells of which models the objects in examples are: of those that pages describe, or of a resource that several operations show. An
/// object is of a model when it has most of its names in common with it; at the end of an operation's path, half of its own will do.
/// </summary>
internal sealed class ShownModels
{
    private const int MinCommonNames = 3;
    private const double MinLikeness = 0.6;

    // Many resources of an API have ids and times in common.
    private const double MinLikenessOfOthers = 0.8;
    private const int MaxDepth = 2;

    private readonly string? _envelope;
    private readonly List<ShownModel> _described = [];
    private readonly List<ShownModel> _resources = [];
    private readonly Dictionary<string, ShownModel> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShownModel> _byAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonShape, (ShownModel Model, string Path)> _found = new(new ByReference<JsonShape>());

    /// <param name="pages">Their examples are whole.</param>
    public ShownModels(List<PageFacts> pages)
    {
        // The member that has what responses are about.
        _envelope = pages.Find(static page => page.Envelope is not null)?.Envelope?.Inside;
        foreach (PageFacts page in pages)
        {
            foreach (ModelFacts model in page.Models)
            {
                AddDescribed(page, model);
            }
        }

        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    Observe(page, operation);
                }
            }
        }
    }

    /// <summary>The models that pages describe.</summary>
    public DescribedModels Described => new(DescribedBy(_byName), DescribedBy(_byAnchor));

    /// <summary>What is shown on each page, by its path; pages that show nothing of a model are absent.</summary>
    public Dictionary<string, PageShown> ByPage()
    {
        ShownPages pages = new();
        foreach (KeyValuePair<JsonShape, (ShownModel Model, string Path)> found in _found)
        {
            if (NameOf(found.Value.Model) is { } name)
            {
                pages.AddObject(found.Value.Path, found.Key, name);
            }
        }

        foreach (KeyValuePair<string, ShownModel> described in _byName)
        {
            pages.AddDescribed(described.Key, described.Value);
        }

        _resources.FindAll(resource => NameOf(resource) is not null).ForEach(pages.AddResource);
        return pages.ToShown();
    }

    /// <summary>Notes of which models the objects are that an operation shows: the outermost, and those right below.</summary>
    private void Observe(PageFacts page, OperationFacts operation)
    {
        foreach (ExampleFacts received in operation.Received)
        {
            Observe(received.Shape, page, operation, StatedFor(operation, received), ResourceName.AllOf(operation.Path?.Value ?? ""), depth: 0);
        }
    }

    /// <summary>What tables and links say of what an example shows; null where they say nothing.</summary>
    private static TypeFact? StatedFor(OperationFacts operation, ExampleFacts received)
    {
        TypeFact? ofSuccess = received.IsOfSuccess ? operation.Returns?.Type?.Value : null;
        return ofSuccess ?? (operation.Responses ?? []).Find(response => response.Type is not null && (response.Statuses.Value == received.Status || (response.Statuses.Value.IsSuccess && received.IsOfSuccess)))?.Type?.Value;
    }

    /// <param name="operation">Two objects of one operation are no resource of two.</param>
    /// <param name="stated">What the page says that the value is; null where it does not.</param>
    /// <param name="resources">What the object may be by its place.</param>
    private void Observe(JsonShape shape, PageFacts page, OperationFacts operation, TypeFact? stated, List<string> resources, int depth)
    {
        if (shape.Item is { } item)
        {
            Observe(item, page, operation, stated is ListTypeFact list ? list.Item : stated, resources, depth);
        }

        if ((shape.Kinds & JsonKinds.Object) == 0 || depth >= MaxDepth)
        {
            return;
        }

        if (depth == 0 && shape.Members.Find(member => member.Name.Value == _envelope) is { } inside)
        {
            Observe(inside.Shape, page, operation, stated: null, resources, depth + 1);
            return;
        }

        ShownModel? described = stated is null ? DescribedAs(shape, resources)
            : stated is NamedTypeFact named && Find(named) is { } model && 2 * model.CommonNames(shape) >= shape.Members.Count ? model
            : null;
        if ((described ?? (stated is null && shape.Members.Count >= MinCommonNames && !DataNames.AreIn(shape, owner: null) ? ResourceLike(shape, resources) : null)) is { } shown)
        {
            Add(shown, shape, page.Path, operation);
        }

        // What is in a model is not what the path leads to.
        List<string> inner = described is null ? resources : [];
        foreach (JsonShapeMember member in shape.Members)
        {
            Observe(member.Shape, page, operation, described?.ModelOf(member.Name.Value), inner, depth + 1);
        }
    }

    /// <summary>The model that a name or link means; null where pages describe none.</summary>
    private ShownModel? Find(NamedTypeFact named) =>
        _byName.TryGetValue(NameKey.From(named.Name), out ShownModel? byName) ? byName
        : named.Anchor is { } anchor && _byAnchor.TryGetValue(NameKey.From(anchor), out ShownModel? byAnchor) ? byAnchor
        : null;

    private static EquatableMap<string, DescribedModel> DescribedBy(Dictionary<string, ShownModel> models)
    {
        var described = new Dictionary<string, DescribedModel>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ShownModel> model in models)
        {
            described.Add(model.Key, model.Value.Described);
        }

        return new EquatableMap<string, DescribedModel>(described);
    }

    private void AddDescribed(PageFacts page, ModelFacts model)
    {
        string key = NameKey.From(model.Name.Value);
        if (_byName.ContainsKey(key))
        {
            return;
        }

        ShownModel described = new(page.Path, model.Name.Value, model.Properties ?? []);
        _byName.Add(key, described);
        foreach (string anchor in model.OtherAnchors)
        {
            _byAnchor[NameKey.From(anchor)] = described;
        }

        if (model.Anchor is { } own)
        {
            _byAnchor[NameKey.From(own)] = described;
        }

        if (model.Properties is { Count: > 0 })
        {
            _described.Add(described);
        }
    }

    private void Add(ShownModel model, JsonShape shape, string path, OperationFacts operation)
    {
        model.Add(shape, path, operation);
        _found[shape] = (model, path);
    }

    private ShownModel? DescribedAs(JsonShape shape, List<string> resources)
    {
        foreach (string resource in resources)
        {
            if (_byName.TryGetValue(NameKey.From(resource), out ShownModel? named) && named.CommonNames(shape) is var common && common >= MinCommonNames && 2 * common >= shape.Members.Count && named.MayBe(shape))
            {
                return named;
            }
        }

        return Likest(_described, shape, MinLikenessOfOthers);
    }

    /// <summary>Two operations show the same resource where their paths lead to it.</summary>
    private ShownModel ResourceLike(JsonShape shape, List<string> resources)
    {
        if (Likest(_resources.FindAll(model => resources.Contains(model.Name) && model.AgreesWith(shape)), shape, MinLikeness) is { } known)
        {
            return known;
        }

        ShownModel resource = new("", resources.Count == 0 ? "" : resources[0], []);
        _resources.Add(resource);
        return resource;
    }

    /// <summary>Of models that are alike, the one whose properties are of models that the members of the object are like, too.</summary>
    private ShownModel? Likest(List<ShownModel> models, JsonShape shape, double likeness)
    {
        ShownModel? best = null;
        int inside = 0;
        foreach (ShownModel model in shape.Members.Count < MinCommonNames ? [] : models)
        {
            double found = model.LikenessTo(shape);
            int nested = found < likeness ? 0 : CommonNamesInside(model, shape);
            if (found > likeness || (found == likeness && (best is null || nested > inside)))
            {
                best = model;
                likeness = found;
                inside = nested;
            }
        }

        return best;
    }

    private int CommonNamesInside(ShownModel model, JsonShape shape)
    {
        int common = 0;
        foreach (JsonShapeMember member in shape.Members)
        {
            TypeFact? stated = model.ModelOf(member.Name.Value);
            JsonShape inner = member.Shape.Item ?? member.Shape;
            common += (stated is ListTypeFact list ? list.Item : stated) is NamedTypeFact named && Find(named) is { } property ? property.CommonNames(inner) : 0;
        }

        return common;
    }

    /// <summary>A resource is a model where several operations show it, and its name is free.</summary>
    private string? NameOf(ShownModel model)
    {
        bool isTaken = model.Path.Length == 0
            && (model.Operations < 2 || model.Name.Length == 0 || _byName.ContainsKey(NameKey.From(model.Name)) || _resources.Find(other => NameKey.From(other.Name) == NameKey.From(model.Name) && other.Operations > 1) != model);
        return isTaken ? null : model.Name;
    }
}
