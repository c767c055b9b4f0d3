using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The names that pages give to models and operations.</summary>
internal sealed class StatedNames
{
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _models = new(StringComparer.Ordinal);

    public StatedNames(List<PageFacts> pages)
    {
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    Add(operation, NameKey.From(group.Name?.Value ?? ""));
                }
            }

            foreach (ModelFacts model in page.Models)
            {
                Add(model);
            }
        }
    }

    /// <summary>Several groups have an operation of this name: what it uses needs the name of the group too.</summary>
    public bool IsAmbiguous(OperationFacts operation) => _ambiguous.Contains(NameKey.From(operation.Name.Value));

    /// <summary>A page describes the model: what a link leads to says more than what stands beside it.</summary>
    public bool IsDescribed(NamedTypeFact named) =>
        _models.Contains(NameKey.From(named.Name)) || (named.Anchor is { } anchor && _models.Contains(TypeResolver.AnchorKey(anchor)));

    private void Add(OperationFacts operation, string group)
    {
        string key = NameKey.From(operation.Name.Value);
        if (!_groups.TryGetValue(key, out string? known))
        {
            _groups.Add(key, group);
        }
        else if (known != group)
        {
            _ambiguous.Add(key);
        }
    }

    private void Add(ModelFacts model)
    {
        _models.Add(NameKey.From(model.Name.Value));
        _models.UnionWith(model.OtherAnchors.ConvertAll(TypeResolver.AnchorKey));
        if (model.Anchor is { } anchor)
        {
            _models.Add(TypeResolver.AnchorKey(anchor));
        }
    }
}
