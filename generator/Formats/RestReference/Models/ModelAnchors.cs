using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>The anchors by which links reach the models of a page beside their own.</summary>
internal sealed class ModelAnchors
{
    private const int MaxPrefixes = 2;

    private readonly MarkdownPage _page;
    private readonly PageOutline _outline;
    private readonly IReadOnlyList<(int Section, ModelFacts Model)> _models;
    private readonly Dictionary<int, List<string>> _anchors = [];

    private ModelAnchors(MarkdownPage page, PageOutline outline, IReadOnlyList<(int Section, ModelFacts Model)> models)
    {
        _page = page;
        _outline = outline;
        _models = models;
    }

    public static ModelAnchors From(MarkdownPage page, PageOutline outline, IReadOnlyList<(int Section, ModelFacts Model)> models)
    {
        ModelAnchors anchors = new(page, outline, models);
        anchors.AddPrefixed();
        anchors.AddSectionsAround();
        return anchors;
    }

    /// <param name="model">Its place among the models.</param>
    public EquatableArray<string> AnchorsOf(int model) => _anchors.TryGetValue(model, out List<string>? anchors) ? EquatableArray.From(anchors) : [];

    /// <summary>Sites that keep anchors apart put those of the sections around it in front.</summary>
    private void AddPrefixed()
    {
        for (int i = 0; i < _models.Count; i++)
        {
            string anchor = AnchorOf(_models[i].Section);
            for (int around = _outline.ParentOf(_models[i].Section), levels = 0; around > 0 && levels < MaxPrefixes; around = _outline.ParentOf(around), levels++)
            {
                Add(i, AnchorOf(around) + "-" + anchor);
            }
        }
    }

    /// <summary>A link to a section that holds one model below itself means this model.</summary>
    private void AddSectionsAround()
    {
        var below = new Dictionary<int, List<int>>();
        var own = new HashSet<int>();
        for (int i = 0; i < _models.Count; i++)
        {
            own.Add(_models[i].Section);
            for (int around = _outline.ParentOf(_models[i].Section); around > 0; around = _outline.ParentOf(around))
            {
                (below[around] = below.TryGetValue(around, out List<int>? known) ? known : []).Add(i);
            }
        }

        foreach (KeyValuePair<int, List<int>> around in below)
        {
            if (!own.Contains(around.Key) && _page.Sections[around.Key].Level > 1 && MeantBy(around.Key, around.Value) is { } model)
            {
                Add(model, AnchorOf(around.Key));
            }
        }
    }

    /// <summary>Of the models below a section the one that is called as it is, else the only one, or the only one beside lists of values; null where there are others.</summary>
    private int? MeantBy(int section, List<int> models)
    {
        string name = LinkedName.ModelName(_page.Sections[section].Heading.Meaning);
        int called = models.FindIndex(model => _models[model].Model.Name.Value == name);
        List<int> objects = models.FindAll(model => _models[model].Model.Values is null);
        return called >= 0 ? models[called] : models.Count == 1 ? models[0] : objects.Count == 1 ? objects[0] : null;
    }

    private string AnchorOf(int section) => SectionAnchor.From(_page.Sections[section].Heading);

    private void Add(int model, string anchor)
    {
        if (!_anchors.TryGetValue(model, out List<string>? anchors))
        {
            _anchors.Add(model, anchors = []);
        }

        anchors.Add(anchor);
    }
}
