using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>Joins the merged models and groups of a client, and decides what only all of them together tell.</summary>
internal sealed class PartJoin
{
    private readonly MergeSources _sources;
    private readonly Options _options;
    private readonly DiagnosticList _diagnostics = new();
    private readonly EvidenceList _evidence = new();
    private readonly MatchReport _matches = new();
    private readonly UnknownModels _unknown;

    private PartJoin(MergeSources sources, Options options)
    {
        _sources = sources;
        _options = options;
        _unknown = new UnknownModels(sources.Index.Models, sources.AliasPlaces);
    }

    /// <param name="models">Those of the sources, in their order.</param>
    /// <param name="groups">Likewise.</param>
    public static MergeResult Join(MergeSources sources, IReadOnlyList<MergedModel> models, IReadOnlyList<MergedGroup> groups, Options options) =>
        new PartJoin(sources, options).Join(models, groups);

    private MergeResult Join(IReadOnlyList<MergedModel> mergedModels, IReadOnlyList<MergedGroup> mergedGroups)
    {
        _diagnostics.AddRange(_sources.Diagnostics);
        List<MergedModel> models = AllModels(mergedModels);
        List<MergedGroup> groups = AllGroups(mergedGroups);
        var described = EquatableArray.From(groups.ConvertAll(static group => group.Group));
        List<Schema> schemas = SchemasOf(models, described);
        List<PageFacts> pages = [.. _sources.Pages];
        if (pages.FindAll(static page => page.Source.MustMatch) is { Count: > 0 } corrections)
        {
            _matches.Report(corrections, described, schemas, _diagnostics);
        }

        _sources.Index.Filter.ReportUnused(described, _diagnostics);
        EquatableArray<ApiGroup> kept = _sources.Index.Filter.Left(EquatableArray.From(groups.ConvertAll(static group => group.Kept)));
        UnknownDialects.Report(pages, _diagnostics);
        Decided<string>? server = ClientFacts.Server(pages, _diagnostics);
        Decided<string>? packageName = ClientFacts.PackageName(pages);
        _evidence.Add(MemberKey.Server, Fact.Name, server);
        _evidence.Add(MemberKey.Client, Fact.Name, packageName);
        var model = new ApiModel(packageName?.Value, server?.Value, kept, ReachableSchemas.From(kept, schemas, _options), _sources.Index.SecuritySchemes);
        EvidenceTable evidence = EvidenceOf(models, groups);
        DefaultRule.Report(model, evidence, _diagnostics);
        ReportOpenNames(model, models, groups);
        return new MergeResult(model, evidence, _diagnostics.ToArray());
    }

    private List<MergedModel> AllModels(IReadOnlyList<MergedModel> merged)
    {
        var models = new List<MergedModel>(merged.Count);
        for (int i = 0; i < merged.Count; i++)
        {
            MergedModel model = _unknown.IsCalledOtherwise(merged[i].Notes.Unknown) ? SchemaMerger.Merge(_sources.Models[i], _sources.Index, _unknown.Open) : merged[i];
            Add(model.Notes);
            models.Add(model);
        }

        return models;
    }

    private List<MergedGroup> AllGroups(IReadOnlyList<MergedGroup> merged)
    {
        var groups = new List<MergedGroup>(merged.Count);
        for (int i = 0; i < merged.Count; i++)
        {
            MergedGroup group = _unknown.IsCalledOtherwise(merged[i].Notes.Unknown) ? GroupMerger.Merge(_sources.Groups[i], _sources.Index, _unknown.Open) : merged[i];
            Add(group.Notes);
            groups.Add(group);
        }

        return groups;
    }

    private void Add(MergeNotes notes)
    {
        _unknown.Add(notes.Diagnostics, notes.Unknown, _diagnostics);
        _matches.Add(notes.Subjects, notes.Members);
    }

    /// <summary>In the order of their names; unions with their variants, and those that no page describes.</summary>
    private List<Schema> SchemasOf(List<MergedModel> models, EquatableArray<ApiGroup> groups)
    {
        List<Schema> schemas = models.ConvertAll(static model => model.Schema);
        schemas = VariantRule.Apply(schemas, groups, _evidence);
        schemas = VariantSumRule.Apply(schemas, groups, _evidence);
        foreach (string name in _unknown.Open.Values)
        {
            _evidence.Add<bool>(MemberKey.Model(name), Fact.Kind, Decided.Inferred(true, "Kind.ModelWithoutPageIsOpen"));
            schemas.Add(new OpenSchema(name));
        }

        schemas.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return schemas;
    }

    private EvidenceTable EvidenceOf(List<MergedModel> models, List<MergedGroup> groups) => new(
    [
        _sources.Evidence,
        .. models.ConvertAll(model => _evidence.Kept(model.Notes.Evidence)),
        .. groups.ConvertAll(group => _evidence.Kept(group.Notes.Evidence)),
        EvidencePart.OfClient(_evidence.ToArray()),
    ]);

    /// <summary>Those of what is left of the models and groups.</summary>
    private void ReportOpenNames(ApiModel model, List<MergedModel> models, List<MergedGroup> groups)
    {
        var ofModels = new Dictionary<string, EquatableArray<OpenName>>(StringComparer.Ordinal);
        foreach (MergedModel merged in models)
        {
            if (merged.Notes.OpenNames.Count > 0)
            {
                ofModels.Add(merged.Schema.Name, merged.Notes.OpenNames);
            }
        }

        int count = 0;
        OpenName? first = null;
        foreach (Schema schema in model.Schemas)
        {
            if (ofModels.TryGetValue(schema.Name, out EquatableArray<OpenName> open))
            {
                first ??= open[0];
                count += open.Count;
            }
        }

        foreach (MergedGroup group in groups)
        {
            first ??= group.Notes.OpenNames.Find(static _ => true);
            count += group.Notes.OpenNames.Count;
        }

        OpenNames.Report(count, first, _sources.Index.Spellings, _options, _diagnostics);
    }
}
