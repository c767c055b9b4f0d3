using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>Collects evidence while pages are merged.</summary>
internal sealed class EvidenceList
{
    private readonly List<EvidenceRow> _rows = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<(string Member, Fact Fact)> _replaced = [];
    private readonly HashSet<string> _replacedRoots = new(StringComparer.Ordinal);

    /// <summary>A page names the member; the first one that does is kept.</summary>
    public void Named(string member, PageLocation place)
    {
        if (_named.Add(member))
        {
            _rows.Add(new EvidenceRow(member, Fact.Name, place, null));
        }
    }

    /// <summary>A page states the fact, or a rule infers it; nothing is recorded of what nobody says.</summary>
    public void Add<T>(string member, Fact fact, Decided<T>? decided)
    {
        if (decided is { } why)
        {
            _rows.Add(new EvidenceRow(member, fact, why.Place, why.Rule));
        }
    }

    /// <summary>A rule that sees more has decided otherwise.</summary>
    public void Replace<T>(string member, Fact fact, Decided<T> decided)
    {
        _replaced.Add((member, fact));
        _replacedRoots.Add(MemberKey.RootOf(member));
        Add<T>(member, fact, decided);
    }

    /// <summary>A part of the evidence without what was decided otherwise since.</summary>
    public EvidencePart Kept(EvidencePart part) =>
        _replacedRoots.Contains(part.Root) ? part with { Rows = part.Rows.FindAll(row => !_replaced.Contains((row.Member, row.Fact))) } : part;

    /// <summary>In the order in which pages are merged, which is the same everywhere.</summary>
    public EquatableArray<EvidenceRow> ToArray() => EquatableArray.From(_rows);
}
