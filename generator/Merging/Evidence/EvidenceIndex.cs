using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>Evidence by the member and the fact that it is for. A part is indexed when it is first asked about.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, EquatableArray<EvidenceRow>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<(string Member, Fact Fact), EvidenceRow>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Member, Fact Fact), EvidenceRow> _ofClient = [];

    public EvidenceIndex(EvidenceTable evidence)
    {
        foreach (EvidencePart part in evidence.Parts)
        {
            if (part.Root.Length == 0)
            {
                AddTo(_ofClient, part.Rows);
            }
            else
            {
                _parts.Add(part.Root, part.Rows);
            }
        }
    }

    public EvidenceRow? For(string member, Fact fact) =>
        OfPart(MemberKey.RootOf(member)) is { } part && part.TryGetValue((member, fact), out EvidenceRow? row) ? row
        : _ofClient.TryGetValue((member, fact), out EvidenceRow? other) ? other
        : null;

    /// <summary>Where a page names the member.</summary>
    public PageLocation? PlaceOf(string member) => For(member, Fact.Name)?.Place;

    private Dictionary<(string Member, Fact Fact), EvidenceRow>? OfPart(string root)
    {
        if (!_rows.TryGetValue(root, out Dictionary<(string Member, Fact Fact), EvidenceRow>? rows) && _parts.TryGetValue(root, out EquatableArray<EvidenceRow> part))
        {
            rows = [];
            AddTo(rows, part);
            _rows.Add(root, rows);
        }

        return rows;
    }

    private static void AddTo(Dictionary<(string Member, Fact Fact), EvidenceRow> index, EquatableArray<EvidenceRow> rows)
    {
        foreach (EvidenceRow row in rows)
        {
            if (!index.ContainsKey((row.Member, row.Fact)))
            {
                index.Add((row.Member, row.Fact), row);
            }
        }
    }
}
