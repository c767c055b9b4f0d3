using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The names that pages give to models and operations. It holds no places, so that it is equal after most edits.</summary>
/// <param name="Ambiguous">The operations that several groups have.</param>
/// <param name="Models">The models, by their names and anchors.</param>
internal sealed record StatedNames(EquatableSet Ambiguous, EquatableSet Models)
{
    public static readonly StatedNames None = new(new EquatableSet([]), new EquatableSet([]));

    /// <param name="shown">The names of models that examples alone tell of.</param>
    public static StatedNames From(List<PageFacts> pages, IEnumerable<string> shown)
    {
        var models = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (ModelFacts model in page.Models)
            {
                Add(model, models);
            }
        }

        foreach (string name in shown)
        {
            models.Add(NameKey.From(name));
        }

        return new StatedNames(new EquatableSet(AmbiguousIn(pages)), new EquatableSet(models));
    }

    /// <summary>Several groups have an operation of this name: what it uses needs the name of the group too.</summary>
    public bool IsAmbiguous(OperationFacts operation) => Ambiguous.Contains(NameKey.From(operation.Name.Value));

    /// <summary>A page describes the model: what a link leads to says more than what stands beside it.</summary>
    public bool IsDescribed(NamedTypeFact named) =>
        Models.Contains(NameKey.From(named.Name)) || (named.Anchor is { } anchor && Models.Contains(TypeResolver.AnchorKey(anchor)));

    private static HashSet<string> AmbiguousIn(List<PageFacts> pages)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                string name = NameKey.From(group.Name?.Value ?? "");
                foreach (OperationFacts operation in group.Operations)
                {
                    string key = NameKey.From(operation.Name.Value);
                    if (!groups.TryGetValue(key, out string? known))
                    {
                        groups.Add(key, name);
                    }
                    else if (known != name)
                    {
                        ambiguous.Add(key);
                    }
                }
            }
        }

        return ambiguous;
    }

    private static void Add(ModelFacts model, HashSet<string> models)
    {
        models.Add(NameKey.From(model.Name.Value));
        models.UnionWith(model.OtherAnchors.ConvertAll(TypeResolver.AnchorKey));
        if (model.Anchor is { } anchor)
        {
            models.Add(TypeResolver.AnchorKey(anchor));
        }
    }
}
