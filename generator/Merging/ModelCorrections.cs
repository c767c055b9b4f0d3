using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>What the corrections pages say about models.</summary>
internal sealed class ModelCorrections
{
    private readonly List<(Correction<ModelCorrectionFacts> Correction, MemberCorrections Properties)> _all = [];

    public void Add(CorrectionsPageFacts page)
    {
        foreach (ModelCorrectionFacts model in page.Models)
        {
            var properties = new MemberCorrections($"The model '{model.Name.Value}'");
            properties.Add(page, model.Properties);
            _all.Add((new Correction<ModelCorrectionFacts>(page, model), properties));
        }
    }

    /// <summary>The corrections of one model, in page order.</summary>
    public List<(Correction<ModelCorrectionFacts> Correction, MemberCorrections Properties)> Take(string model)
    {
        string key = NameKey.Of(model);
        return _all.FindAll(entry =>
        {
            bool isMeant = NameKey.Of(entry.Correction.Facts.Name.Value) == key;
            entry.Correction.IsUsed |= isMeant;
            return isMeant;
        });
    }

    /// <summary>Whether a correction lists the model's values.</summary>
    public bool ListValues(string model) => Take(model).Exists(entry => entry.Correction.Facts.EnumValues is not null);

    public void ReportUnused(List<Schema> schemas, FindingList findings)
    {
        var suggestions = new NameSuggestions(schemas.ConvertAll(schema => schema.Name));
        foreach ((Correction<ModelCorrectionFacts> correction, MemberCorrections properties) in _all)
        {
            if (correction.IsUsed)
            {
                properties.ReportUnused(findings);
                continue;
            }

            findings.Add(
                MergingFindings.CorrectionMatchesNothing,
                correction.At(correction.Facts.Name.Span),
                $"No page describes the model '{correction.Facts.Name.Value}'. What is said about it here corrects nothing.{suggestions.Hint(correction.Facts.Name.Value)}");
        }
    }
}
