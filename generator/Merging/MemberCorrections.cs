using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>The corrected rows of one parameter or properties table.</summary>
internal sealed class MemberCorrections(string owner)
{
    private readonly List<Correction<MemberCorrectionFacts>> _rows = [];
    private readonly List<string> _members = [];

    public void Add(CorrectionsPageFacts page, EquatableArray<MemberCorrectionFacts> rows)
    {
        foreach (MemberCorrectionFacts row in rows)
        {
            _rows.Add(new Correction<MemberCorrectionFacts>(page, row));
        }
    }

    /// <summary>The rows for a member, in page order.</summary>
    public IEnumerable<Correction<MemberCorrectionFacts>> Take(MergedMember member)
    {
        _members.Add(member.Name);
        string name = NameKey.Of(member.Name);
        string wireName = NameKey.Of(member.WireName.Name);
        foreach (Correction<MemberCorrectionFacts> row in _rows)
        {
            string key = NameKey.Of(row.Facts.Name.Value);
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
        foreach (Correction<MemberCorrectionFacts> row in _rows)
        {
            if (!row.IsUsed)
            {
                findings.Add(
                    MergingFindings.CorrectionMatchesNothing,
                    row.At(row.Facts.Name.Span),
                    $"{owner} has no '{row.Facts.Name.Value}' on any page. This row corrects nothing.{suggestions.Hint(row.Facts.Name.Value)}");
            }
        }
    }
}
