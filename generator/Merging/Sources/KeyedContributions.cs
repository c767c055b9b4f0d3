using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Contributions sorted by the thing they describe, things in the order in which they were first named.</summary>
internal sealed class KeyedContributions<TFacts>
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Contributions<TFacts>> _byKey = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Keys => _order;

    public Contributions<TFacts> this[string key] => _byKey[key];

    public bool Contains(string key) => _byKey.ContainsKey(key);

    public void Add(string key, Contribution<TFacts> contribution)
    {
        if (!_byKey.TryGetValue(key, out Contributions<TFacts>? contributions))
        {
            _byKey.Add(key, contributions = new Contributions<TFacts>());
            _order.Add(key);
        }

        contributions.Add(contribution);
    }

    /// <summary>Puts the things in the order of their keys.</summary>
    public void SortByKey() => _order.Sort(StringComparer.Ordinal);
}
