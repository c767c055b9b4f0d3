using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Collects evidence while pages are merged.</summary>
internal sealed class EvidenceList
{
    private readonly List<Evidence> _evidence = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>A page names the member; the first one that does is kept.</summary>
    public void Named(string member, PageLocation page)
    {
        if (_named.Add(member))
        {
            Stated(member, page);
        }
    }

    /// <summary>A page states it.</summary>
    public void Stated(string member, PageLocation page) => _evidence.Add(new Evidence(member, page, null));

    /// <summary>A rule infers it.</summary>
    public void Inferred(string member, string rule) => _evidence.Add(new Evidence(member, null, rule));

    /// <summary>In the order in which pages are merged, which is the same everywhere.</summary>
    public EquatableArray<Evidence> ToArray() => EquatableArray.From(_evidence);
}
