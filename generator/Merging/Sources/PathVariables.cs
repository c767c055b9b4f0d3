using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The names in the braces of a path.</summary>
internal sealed class PathVariables
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    public PathVariables(string urlTemplate)
    {
        Names = UrlTemplate.VariablesOf(urlTemplate);
        foreach (string name in Names)
        {
            string key = NameKey.From(name);
            if (!_byKey.ContainsKey(key))
            {
                _byKey.Add(key, name);
            }
        }
    }

    /// <summary>In the order of the path, as often as they stand in it.</summary>
    public List<string> Names { get; }

    /// <summary>The variable that goes by one of these names, however they are cased.</summary>
    public string? Find(string name, string wireName) => Find(name) ?? Find(wireName);

    private string? Find(string name) => Names.Count > 0 && _byKey.TryGetValue(NameKey.From(name), out string? variable) ? variable : null;
}
