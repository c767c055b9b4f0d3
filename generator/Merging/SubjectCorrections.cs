using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>What all corrections pages say about the models, or about the operations.</summary>
internal sealed class SubjectCorrections<TFacts>
{
    private readonly List<SubjectCorrection<TFacts>> _all = [];
    private readonly Dictionary<string, List<SubjectCorrection<TFacts>>> _byKey = new(StringComparer.Ordinal);

    public void Add(SubjectCorrection<TFacts> correction)
    {
        string key = NameKey.Of(correction.Name.Value);
        if (!_byKey.TryGetValue(key, out List<SubjectCorrection<TFacts>>? namesakes))
        {
            _byKey.Add(key, namesakes = []);
        }

        namesakes.Add(correction);
        _all.Add(correction);
    }

    /// <summary>The corrections of the subject with this name, in page order.</summary>
    public List<SubjectCorrection<TFacts>> Take(string name, Predicate<TFacts> isMeant)
    {
        if (!_byKey.TryGetValue(NameKey.Of(name), out List<SubjectCorrection<TFacts>>? namesakes))
        {
            return [];
        }

        List<SubjectCorrection<TFacts>> taken = namesakes.FindAll(correction => isMeant(correction.Facts));
        taken.ForEach(static correction => correction.IsUsed = true);
        return taken;
    }

    /// <param name="known">The names of all subjects.</param>
    /// <param name="whyNone">The sentence that says that a subject does not exist.</param>
    /// <param name="findings">Where to report what corrects nothing.</param>
    public void ReportUnused(IEnumerable<string> known, Func<TFacts, string> whyNone, FindingList findings)
    {
        var suggestions = new NameSuggestions(known);
        foreach (SubjectCorrection<TFacts> correction in _all)
        {
            if (correction.IsUsed)
            {
                correction.Members.ReportUnused(findings);
                continue;
            }

            findings.Add(
                MergingFindings.CorrectionMatchesNothing,
                correction.At(correction.Name.Span),
                $"{whyNone(correction.Facts)} What is said about it here corrects nothing.{suggestions.Hint(correction.Name.Value)}");
        }
    }
}
