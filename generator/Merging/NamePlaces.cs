using System;
using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Where the pages name what has a name in the client: on the page whose names count. It is made only where a name had to
/// be changed, which is rare, so that the model stays without places and merging pays nothing.
/// </summary>
internal sealed class NamePlaces
{
    private readonly Dictionary<string, PageLocation> _places = new(StringComparer.Ordinal);

    public static NamePlaces Of(IEnumerable<PageFacts> pages)
    {
        var ordered = new Contributions<PageFacts>();
        foreach (PageFacts page in ModelMerger.InOrderOfPaths(pages))
        {
            ordered.Add(new Contribution<PageFacts>(page, page));
        }

        var places = new NamePlaces();
        foreach (Contribution<PageFacts> page in ordered.Ranked(FactKind.Name))
        {
            if (page.Facts is ApiPageFacts api)
            {
                places.Add(api);
            }
            else if (page.Facts is ModelPageFacts model)
            {
                places.Add(model);
            }
        }

        return places;
    }

    /// <summary>The place of the name, or of what it belongs to where no page states it so.</summary>
    public PageLocation Find(NameChange change)
    {
        PageLocation place = PageLocation.None;
        EquatableArray<string> names = change.Path.Names;
        string key = change.Path.Root.ToString();
        for (int i = 0; i < names.Count; i++)
        {
            bool isValue = change.Thing == NamedThing.Value && i == names.Count - 1;
            key = isValue ? ValueOf(key, names[i]) : Inside(key, names[i]);
            place = _places.TryGetValue(key, out PageLocation? found) ? found : place;
        }

        return place;
    }

    private void Add(ApiPageFacts page)
    {
        string group = Inside(nameof(NamedThing.Group), page.Title.Value);
        Add(group, page, page.Title.Span);
        foreach (OperationFacts operation in page.Operations)
        {
            string key = Inside(group, operation.Name.Value);
            Add(key, page, operation.Name.Span);
            AddRows(key, page, operation.Parameters);
        }
    }

    private void Add(ModelPageFacts page)
    {
        string model = Inside(nameof(NamedThing.Model), page.Name.Value);
        Add(model, page, page.Name.Span);
        AddRows(model, page, page.Properties);
        foreach (Stated<string> value in page.EnumValues ?? default)
        {
            Add(ValueOf(model, value.Value), page, value.Span);
        }
    }

    private void AddRows(string owner, PageFacts page, EquatableArray<MemberFacts>? rows)
    {
        Dialect dialect = Dialect.ByName(page.Dialect);
        foreach (MemberFacts row in rows ?? default)
        {
            Add(Inside(owner, dialect.UndoEscape(row.Name.Value)), page, row.Name.Span);
        }
    }

    private void Add(string key, PageFacts page, PageSpan span)
    {
        if (!_places.ContainsKey(key))
        {
            _places.Add(key, new PageLocation(page.Path, span));
        }
    }

    /// <summary>Values are told apart by every sign: <c>+1</c> is not <c>-1</c>.</summary>
    private static string ValueOf(string owner, string value) => $"{owner}={value}";

    private static string Inside(string owner, string name) => $"{owner}/{NameKey.Of(name)}";
}
