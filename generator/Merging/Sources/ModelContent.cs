using System;
using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// What tells whether models of one name are one: the names of what is in them; of pages that stand alone also what it is, down to
/// the models that the page itself describes.
/// </summary>
internal sealed class ModelContent(PageFacts page)
{
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    // Content further below tells nothing apart that people would.
    private const int MaxDepth = 32;

    private readonly Dictionary<string, ModelFacts> _models = ByKey(page);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public PageFacts Page { get; } = page;

    public string TextOf(ModelFacts model)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        _open.Add(NameKey.From(model.Name.Value));
        foreach (MemberFacts property in model.Properties ?? [])
        {
            string name = NameKey.From(property.Name.Value);
            names.Add(Page.Source.StandsAlone ? $"{name}:{TextOf(property)}" : name);
        }

        foreach (Located<string> value in model.Values ?? [])
        {
            names.Add("=" + value.Value);
        }

        if (model.Alias is { } alias)
        {
            names.Add("~" + TextOf(alias.Value));
        }

        _open.Remove(NameKey.From(model.Name.Value));
        return string.Join(" ", names);
    }

    private string TextOf(MemberFacts property)
    {
        string required = property.IsRequired is { Value: true } && property.IsNullable is not { Value: true } ? "!" : "";
        EquatableArray<string> values = (property.Values ?? []).ConvertAll(static value => value.Value);
        return $"{required}{(property.Type is { } type ? TextOf(type.Value) : "")}{string.Join("|", values)}";
    }

    private string TextOf(TypeFact type) => type switch
    {
        PrimitiveTypeFact primitive => primitive.Kind.ToString(),
        ListTypeFact list => $"[{TextOf(list.Item)}]",
        MapTypeFact map => $"<{TextOf(map.Value)}>",
        LiteralsTypeFact literals => string.Join("|", literals.Values),
        UnionTypeFact union => $"({string.Join(",", union.Options.ConvertAll(TextOf))})",
        NamedTypeFact named => TextOf(named),
        _ => "",
    };

    /// <summary>What the same page describes counts, and not only what it is called.</summary>
    private string TextOf(NamedTypeFact named)
    {
        string key = NameKey.From(named.Name);
        if (!Page.Source.StandsAlone || _open.Contains(key) || _open.Count > MaxDepth)
        {
            return key;
        }

        if (!_known.TryGetValue(key, out string? content))
        {
            content = _models.TryGetValue(key, out ModelFacts? model) ? $"{key}={Hash(TextOf(model))}" : key;
            _known.Add(key, content);
        }

        return content;
    }

    private static Dictionary<string, ModelFacts> ByKey(PageFacts page)
    {
        Dictionary<string, ModelFacts> models = new(StringComparer.Ordinal);
        foreach (ModelFacts model in page.Source.StandsAlone ? page.Models : [])
        {
            models[NameKey.From(model.Name.Value)] = model;
        }

        return models;
    }

    /// <summary>FNV-1a: the same in every process, and short however much the models hold that a model holds.</summary>
    private static string Hash(string text)
    {
        ulong hash = HashStart;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * HashFactor);
        }

        return hash.ToString("x", CultureInfo.InvariantCulture);
    }
}
