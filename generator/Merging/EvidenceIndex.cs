using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Merging;

/// <summary>Evidence by the member it is for.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, Evidence> _byMember = new(StringComparer.Ordinal);

    public EvidenceIndex(EquatableArray<Evidence> evidence)
    {
        foreach (Evidence entry in evidence)
        {
            if (!_byMember.ContainsKey(entry.Member))
            {
                _byMember.Add(entry.Member, entry);
            }
        }
    }

    public Evidence? For(string member) => _byMember.TryGetValue(member, out Evidence? evidence) ? evidence : null;
}
