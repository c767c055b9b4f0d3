using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Turns the facts of all pages into one model, in the steps of the pipeline: what pages say of each other is added to them, what they
/// say is divided by what they say it of, each model and group is merged by itself, and what was merged is joined. The order of the pages
/// does not matter.
/// </summary>
internal static class ModelMerger
{
    /// <summary>What is known of models that no page describes before the first part names one.</summary>
    private static readonly Dictionary<string, string> s_none = [];

    public static MergeResult Merge(IReadOnlyList<PageFacts> pages, Options options, CancellationToken cancellationToken)
    {
        var spellings = new List<PageSpellings>(pages.Count);
        var decided = new List<PageFacts>(pages.Count);
        foreach (PageFacts page in pages)
        {
            spellings.Add(PageSpellings.From(page));
            decided.Add(PageRules.Apply(page));
        }

        ArrangedPages arranged = PageArrangement.Arrange(decided);
        var modelled = new List<ModelledPage>(arranged.WithObjects.Count);
        foreach (PageWithObjects page in arranged.WithObjects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            modelled.Add(PageArrangement.Model(page, arranged.Objects));
        }

        MergeSources sources = PageDivision.Divide(arranged, modelled, ClientSpellings.From(spellings), options);
        var models = new List<MergedModel>(sources.Models.Count);
        foreach (ModelSources model in sources.Models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            models.Add(Merge(model, sources.Index));
        }

        var groups = new List<MergedGroup>(sources.Groups.Count);
        foreach (GroupSources group in sources.Groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            groups.Add(Merge(group, sources.Index));
        }

        return PartJoin.Join(sources, models, groups, options);
    }

    public static MergedModel Merge(ModelSources model, MergeIndex index) => SchemaMerger.Merge(model, index, s_none);

    public static MergedGroup Merge(GroupSources group, MergeIndex index) => GroupMerger.Merge(group, index, s_none);
}
