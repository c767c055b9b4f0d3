using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>All corrections pages of a client. They override every other page; among them, the later path wins.</summary>
internal sealed class Corrections
{
    private readonly SubjectCorrections<OperationCorrectionFacts> _operations = new();
    private readonly SubjectCorrections<ModelCorrectionFacts> _models = new();

    public static Corrections Of(List<PageFacts> pages)
    {
        var corrections = new Corrections();
        foreach (PageFacts page in pages)
        {
            if (page is CorrectionsPageFacts stated)
            {
                corrections.Add(stated);
            }
        }

        return corrections;
    }

    /// <summary>The corrections of one operation, in page order. One that names no group corrects the operation in each.</summary>
    public List<SubjectCorrection<OperationCorrectionFacts>> OfOperation(string group, string operation)
    {
        string key = NameKey.Of(group);
        return _operations.Take(operation, facts => facts.Group is not { } named || NameKey.Of(named.Value) == key);
    }

    /// <summary>The corrections of one model, in page order.</summary>
    public List<SubjectCorrection<ModelCorrectionFacts>> OfModel(string model) => _models.Take(model, static _ => true);

    /// <summary>Whether a correction lists the model's values.</summary>
    public bool ListValues(string model) => OfModel(model).Exists(static correction => correction.Facts.EnumValues is not null);

    public void ReportUnused(EquatableArray<ApiGroup> groups, List<Schema> schemas, FindingList findings)
    {
        _operations.ReportUnused(
            NamesOf(groups),
            static operation => operation.Group is { } group
                ? $"The group '{group.Value}' has no operation '{operation.Name.Value}'."
                : $"No group has an operation '{operation.Name.Value}'.",
            findings);
        _models.ReportUnused(
            schemas.ConvertAll(static schema => schema.Name), static model => $"No page describes the model '{model.Name.Value}'.", findings);
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

    private void Add(CorrectionsPageFacts page)
    {
        foreach (OperationCorrectionFacts operation in page.Operations)
        {
            var parameters = new MemberCorrections($"The operation '{operation.Name.Value}'", page, operation.Parameters);
            _operations.Add(new SubjectCorrection<OperationCorrectionFacts>(page, operation.Name, operation, parameters));
        }

        foreach (ModelCorrectionFacts model in page.Models)
        {
            var properties = new MemberCorrections($"The model '{model.Name.Value}'", page, model.Properties);
            _models.Add(new SubjectCorrection<ModelCorrectionFacts>(page, model.Name, model, properties));
        }
    }
}
