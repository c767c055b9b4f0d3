using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Sorts what is shown by the pages that show it.</summary>
internal sealed class ShownPages
{
    private readonly Dictionary<string, Lists> _pages = new(StringComparer.Ordinal);

    public void AddObject(string path, JsonShape shape, string model) => On(path).Objects.Add(new ShownObject(shape, model));

    /// <param name="key">Of the model's name.</param>
    public void AddDescribed(string key, ShownModel model)
    {
        if (model.Shapes.TryGetValue(model.Path, out List<JsonShape>? shapes))
        {
            On(model.Path).Described.Add(new ShownShapes(key, EquatableArray.From(shapes)));
        }
    }

    public void AddResource(ShownModel resource)
    {
        foreach (KeyValuePair<string, List<JsonShape>> shown in resource.Shapes)
        {
            On(shown.Key).Resources.Add(new ShownShapes(resource.Name, EquatableArray.From(shown.Value)));
        }
    }

    /// <summary>By the paths of the pages.</summary>
    public Dictionary<string, PageShown> ToShown()
    {
        var shown = new Dictionary<string, PageShown>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Lists> page in _pages)
        {
            shown.Add(page.Key, new PageShown(EquatableArray.From(page.Value.Objects), EquatableArray.From(page.Value.Described), EquatableArray.From(page.Value.Resources)));
        }

        return shown;
    }

    private Lists On(string path) => _pages[path] = _pages.TryGetValue(path, out Lists? lists) ? lists : new Lists();

    /// <summary>What is collected for one page.</summary>
    private sealed class Lists
    {
        public List<ShownObject> Objects { get; } = [];

        public List<ShownShapes> Described { get; } = [];

        public List<ShownShapes> Resources { get; } = [];
    }
}
