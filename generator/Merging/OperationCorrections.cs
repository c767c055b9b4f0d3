using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>What the corrections pages say about operations.</summary>
internal sealed class OperationCorrections
{
    private readonly List<(Correction<OperationCorrectionFacts> Correction, MemberCorrections Parameters)> _all = [];

    public void Add(CorrectionsPageFacts page)
    {
        foreach (OperationCorrectionFacts operation in page.Operations)
        {
            var parameters = new MemberCorrections($"The operation '{operation.Name.Value}'");
            parameters.Add(page, operation.Parameters);
            _all.Add((new Correction<OperationCorrectionFacts>(page, operation), parameters));
        }
    }

    /// <summary>The corrections of one operation, in page order.</summary>
    public List<(Correction<OperationCorrectionFacts> Correction, MemberCorrections Parameters)> Take(string group, string operation)
    {
        string groupKey = NameKey.Of(group);
        string operationKey = NameKey.Of(operation);
        return _all.FindAll(entry =>
        {
            OperationCorrectionFacts facts = entry.Correction.Facts;
            bool isMeant = NameKey.Of(facts.Name.Value) == operationKey && (facts.Group is not { } named || NameKey.Of(named.Value) == groupKey);
            entry.Correction.IsUsed |= isMeant;
            return isMeant;
        });
    }

    public void ReportUnused(EquatableArray<ApiGroup> groups, FindingList findings)
    {
        var suggestions = new NameSuggestions(NamesOf(groups));
        foreach ((Correction<OperationCorrectionFacts> correction, MemberCorrections parameters) in _all)
        {
            if (correction.IsUsed)
            {
                parameters.ReportUnused(findings);
                continue;
            }

            string place = correction.Facts.Group is { } group ? $"The group '{group.Value}'" : "No group";
            string has = correction.Facts.Group is null ? "has an operation" : "has no operation";
            findings.Add(
                MergingFindings.CorrectionMatchesNothing,
                correction.At(correction.Facts.Name.Span),
                $"{place} {has} '{correction.Facts.Name.Value}'. What is said about it here corrects nothing.{suggestions.Hint(correction.Facts.Name.Value)}");
        }
    }

    private static List<string> NamesOf(EquatableArray<ApiGroup> groups)
    {
        var names = new List<string>();
        foreach (ApiGroup group in groups)
        {
            foreach (Operation operation in group.Operations)
            {
                names.Add(operation.Name);
            }
        }

        return names;
    }
}
