using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>Evidence by the member and the fact that it is for.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<(string Member, Fact Fact), EvidenceRow> _rows = [];

    public EvidenceIndex(EquatableArray<EvidenceRow> evidence)
    {
        foreach (EvidenceRow row in evidence)
        {
            if (!_rows.ContainsKey((row.Member, row.Fact)))
            {
                _rows.Add((row.Member, row.Fact), row);
            }
        }
    }

    public EvidenceRow? For(string member, Fact fact) => _rows.TryGetValue((member, fact), out EvidenceRow? row) ? row : null;

    /// <summary>Where a page names the member.</summary>
    public PageLocation? PlaceOf(string member) => For(member, Fact.Name)?.Place;
}
