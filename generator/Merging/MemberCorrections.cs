using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>The corrected rows of one parameter or properties table.</summary>
internal sealed class MemberCorrections
{
    private readonly string _owner;
    private readonly List<(string Key, Correction<MemberCorrectionFacts> Row)> _rows = [];
    private readonly List<string> _members = [];

    /// <param name="owner">Whose members they are, as findings call it: <c>The model 'Plant'</c>.</param>
    /// <param name="page">The corrections page.</param>
    /// <param name="rows">The rows of the table.</param>
    public MemberCorrections(string owner, CorrectionsPageFacts page, EquatableArray<MemberCorrectionFacts> rows)
    {
        _owner = owner;
        foreach (MemberCorrectionFacts row in rows)
        {
            _rows.Add((NameKey.Of(row.Name.Value), new Correction<MemberCorrectionFacts>(page, row)));
        }
    }

    /// <summary>The rows for a member, in page order.</summary>
    public IEnumerable<Correction<MemberCorrectionFacts>> Take(MergedMember member)
    {
        _members.Add(member.Name);
        string name = NameKey.Of(member.Name);
        string wireName = NameKey.Of(member.WireName.Name);
        foreach ((string key, Correction<MemberCorrectionFacts> row) in _rows)
        {
            if (key == name || key == wireName)
            {
                row.IsUsed = true;
                yield return row;
            }
        }
    }

    public void ReportUnused(FindingList findings)
    {
        var suggestions = new NameSuggestions(_members);
        foreach ((_, Correction<MemberCorrectionFacts> row) in _rows)
        {
            if (!row.IsUsed)
            {
                findings.Add(
                    MergingFindings.CorrectionMatchesNothing,
                    row.At(row.Facts.Name.Span),
                    $"{_owner} has no '{row.Facts.Name.Value}' on any page. This row corrects nothing.{suggestions.Hint(row.Facts.Name.Value)}");
            }
        }
    }
}
