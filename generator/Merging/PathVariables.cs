using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>The names in the braces of a path.</summary>
internal sealed class PathVariables
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    public PathVariables(string urlTemplate)
    {
        int open = urlTemplate.IndexOf('{');
        while (open >= 0)
        {
            int close = urlTemplate.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            Add(urlTemplate.Substring(open + 1, close - open - 1));
            open = urlTemplate.IndexOf('{', close);
        }
    }

    /// <summary>In the order of the path, as often as they stand in it.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The variable of that name, however it is cased.</summary>
    public string? Find(string name) => Names.Count > 0 && _byKey.TryGetValue(NameKey.Of(name), out string? variable) ? variable : null;

    /// <summary>The variable that a member stands for, by its name or by its name on the wire.</summary>
    public string? Find(MergedMember member) => Find(member.Name) ?? Find(member.WireName.Name);

    private void Add(string name)
    {
        Names.Add(name);
        string key = NameKey.Of(name);
        if (!_byKey.ContainsKey(key))
        {
            _byKey.Add(key, name);
        }
    }
}
