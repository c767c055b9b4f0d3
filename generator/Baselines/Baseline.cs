using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Baselines;

/// <summary>What docs promise, one entry per member. It is written to a file, and compared with what the docs promise later.</summary>
/// <param name="Entries">In the order of their keys, each key once.</param>
internal sealed record Baseline(EquatableArray<BaselineEntry> Entries)
{
    /// <summary>Entries in any order; where two have the same key, the first is kept.</summary>
    public static Baseline From(List<BaselineEntry> entries)
    {
        var byKey = new SortedDictionary<string, BaselineEntry>(StringComparer.Ordinal);
        foreach (BaselineEntry entry in entries)
        {
            if (!byKey.ContainsKey(entry.Key))
            {
                byKey.Add(entry.Key, entry);
            }
        }

        return new Baseline(EquatableArray.From(byKey.Values));
    }

    public Dictionary<string, BaselineEntry> ByKey()
    {
        var byKey = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        foreach (BaselineEntry entry in Entries)
        {
            byKey.Add(entry.Key, entry);
        }

        return byKey;
    }
}
