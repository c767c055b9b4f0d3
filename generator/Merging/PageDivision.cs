using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Examples;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Divides what the pages of a client say by the model and group that they say it of, and finds what all of these have in common.</summary>
internal static class PageDivision
{
    /// <param name="modelled">Those of the pages that have objects, in their order.</param>
    /// <param name="spellings">What the pages together tell of the names on the wire.</param>
    public static MergeSources Divide(ArrangedPages pages, IReadOnlyList<ModelledPage> modelled, ClientSpellings spellings, Options options)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.AddRange(pages.Diagnostics);
        List<PageFacts> arranged = WithModels(pages, modelled, diagnostics);
        StatedRequests.Report(arranged, diagnostics);
        var evidence = new EvidenceList();
        EquatableArray<SecurityScheme> schemes = CommonParameterRule.Add(SecurityMerger.Merge(arranged, evidence), arranged, evidence);
        var prefixes = new ModelPrefixRule(arranged);
        var scopes = new ModelScopes();
        KeyedContributions<ModelFacts> models = ModelIndex.ByKey(arranged, prefixes, scopes);
        PrintedEnums enums = PrintedEnums.From(arranged);
        ModelTable table = ModelIndex.Table(models, scopes, enums, arranged.FindAll(static page => page.Source.MustMatch));
        return new MergeSources(
            EquatableArray.From(arranged),
            new MergeIndex(table, enums, prefixes, spellings.Choosing(options.WireNames), schemes, SecurityMerger.OfSite(arranged), OperationFilter.For(options)),
            SourcesOf(models, table),
            GroupIndex.From(arranged),
            new EquatableMap<string, PageLocation>(ModelIndex.AliasPlacesOf(models)),
            EvidencePart.OfClient(evidence.ToArray()),
            diagnostics.ToArray());
    }

    private static List<PageFacts> WithModels(ArrangedPages pages, IReadOnlyList<ModelledPage> modelled, DiagnosticList diagnostics)
    {
        var all = new List<PageFacts>(pages.Pages.Count);
        int next = 0;
        foreach (PageFacts page in pages.Pages)
        {
            if (next == modelled.Count || !ReferenceEquals(page, pages.WithObjects[next].Page))
            {
                all.Add(page);
                continue;
            }

            all.Add(modelled[next].Page);
            diagnostics.AddRange(modelled[next].Diagnostics);
            next++;
        }

        return all;
    }

    private static EquatableArray<ModelSources> SourcesOf(KeyedContributions<ModelFacts> models, ModelTable table)
    {
        var sources = new List<ModelSources>(models.Keys.Count);
        foreach (string key in models.Keys)
        {
            if (!table.Aliases.Contains(ModelIndex.NameOf(models[key])))
            {
                sources.Add(new ModelSources(models[key].ToArray()));
            }
        }

        return EquatableArray.From(sources);
    }
}
