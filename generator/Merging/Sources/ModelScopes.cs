using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// Tells apart the models of one name that pages of an API in several parts describe differently: the first page's keeps the name,
/// another's has that of its page in front. On its own page each is meant by the name alone.
/// </summary>
internal sealed class ModelScopes
{
    private readonly Dictionary<string, (string Path, string Content)> _first = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Key, string Name)> _renamed = [];

    /// <summary>The models that their page alone means by a name, and what they are called everywhere.</summary>
    public IReadOnlyList<(string Path, string Key, string Name)> Renamed => _renamed;

    /// <param name="name">What the page calls the model.</param>
    public string NameOf(PageFacts page, ModelFacts model, string name)
    {
        if (!page.Source.NamesByHeadings || model.IsOfOperation || model.IsShown)
        {
            return name;
        }

        string key = NameKey.From(name);
        string content = ContentOf(model);
        if (!_first.TryGetValue(key, out (string Path, string Content) first))
        {
            _first.Add(key, (page.Path, content));
            return name;
        }

        if (first.Path == page.Path || first.Content == content)
        {
            return name;
        }

        string renamed = Casing.ToPascal(PageFileName.From(page.Path)) + name;
        _renamed.Add((page.Path, key, renamed));
        return renamed;
    }

    /// <summary>The names of what is in it.</summary>
    private static string ContentOf(ModelFacts model)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (MemberFacts property in model.Properties ?? [])
        {
            names.Add(NameKey.From(property.Name.Value));
        }

        foreach (Located<string> value in model.Values ?? [])
        {
            names.Add("=" + value.Value);
        }

        return string.Join(" ", names);
    }
}
