using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// What tells whether models of one name are one: the names of what is in them; of pages that stand alone also what it is, down to
/// the models that the page itself describes.
/// </summary>
internal sealed class ModelContent(PageFacts page)
{
    // Content further below tells nothing apart that people would.
    private const int MaxDepth = 32;

    private readonly Dictionary<string, ModelFacts> _models = ByKey(page);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _known = new(StringComparer.Ordinal);

    public PageFacts Page { get; } = page;

    /// <summary>The same whatever the order of what is in the model, and however often a page says it.</summary>
    public ulong HashOf(ModelFacts model)
    {
        var said = new HashSet<ulong>();
        ulong content = 0;
        string key = NameKey.From(model.Name.Value);
        _open.Add(key);
        foreach (MemberFacts property in model.Properties ?? [])
        {
            Add(HashOf(property));
        }

        foreach (Located<string> value in model.Values ?? [])
        {
            Add(ContentHash.Empty.With('=').With(value.Value).Value);
        }

        if (model.Alias is { } alias)
        {
            Add(With(ContentHash.Empty.With('~'), alias.Value).Value);
        }

        _open.Remove(key);
        return content;

        void Add(ulong part) => content += said.Add(part) ? part : 0;
    }

    private ulong HashOf(MemberFacts property)
    {
        ContentHash hash = ContentHash.Empty.With(NameKey.From(property.Name.Value));
        if (!Page.Source.StandsAlone)
        {
            return hash.Value;
        }

        hash = hash.With(property.IsRequired is { Value: true } && property.IsNullable is not { Value: true } ? '!' : '?');
        hash = property.Type is { } type ? With(hash, type.Value) : hash;
        foreach (Located<string> value in property.Values ?? [])
        {
            hash = hash.With('|').With(value.Value);
        }

        return hash.Value;
    }

    private ContentHash With(ContentHash hash, TypeFact type)
    {
        switch (type)
        {
            case PrimitiveTypeFact primitive:
                return hash.With('.').With((ulong)primitive.Kind);
            case ListTypeFact list:
                return With(hash.With('['), list.Item);
            case MapTypeFact map:
                return With(hash.With('<'), map.Value);
            case NamedTypeFact named:
                return With(hash.With('#'), named);
            case LiteralsTypeFact literals:
                foreach (string value in literals.Values)
                {
                    hash = hash.With('|').With(value);
                }

                return hash;
            case UnionTypeFact union:
                hash = hash.With('(');
                foreach (TypeFact option in union.Options)
                {
                    hash = With(hash.With(','), option);
                }

                return hash.With(')');
            default:
                return hash;
        }
    }

    /// <summary>What the same page describes counts, and not only what it is called.</summary>
    private ContentHash With(ContentHash hash, NamedTypeFact named)
    {
        string key = NameKey.From(named.Name);
        hash = hash.With(key);
        if (!_models.TryGetValue(key, out ModelFacts? model) || _open.Contains(key) || _open.Count > MaxDepth)
        {
            return hash;
        }

        if (!_known.TryGetValue(key, out ulong content))
        {
            content = HashOf(model);
            _known.Add(key, content);
        }

        return hash.With(content);
    }

    /// <summary>None, where what the page describes does not count.</summary>
    private static Dictionary<string, ModelFacts> ByKey(PageFacts page)
    {
        Dictionary<string, ModelFacts> models = new(StringComparer.Ordinal);
        foreach (ModelFacts model in page.Source.StandsAlone ? page.Models : [])
        {
            models[NameKey.From(model.Name.Value)] = model;
        }

        return models;
    }
}
