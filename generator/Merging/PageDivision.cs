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
    /// <param name="spellings">What the pages together tell of the names on the wire.</param>
    public static MergeSources Divide(IReadOnlyList<PageFacts> pages, ClientSpellings spellings, Options options)
    {
        var diagnostics = new DiagnosticList();
        List<PageFacts> arranged = Arrange(InOrderOfPaths(pages), diagnostics);
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
            new EquatableMap<PageLocation>(ModelIndex.AliasPlacesOf(models)),
            EvidencePart.OfClient(evidence.ToArray()),
            diagnostics.ToArray());
    }

    /// <summary>The pages, each with what others say of it, and with a model for every object.</summary>
    private static List<PageFacts> Arrange(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        pages = SharedEndpoints.Unify(CallVariants.Apply(UnsaidMethodRule.Apply(pages)), diagnostics);
        pages = IncludedFragments.Resolve(pages);
        pages = ItemRowRule.Apply(ExtendedObjects.Apply(pages));
        return InlineObjects.Lift(ExampleModels.Apply(pages, diagnostics));
    }

    /// <summary>The host hands pages over in any order; what is emitted must not depend on it.</summary>
    private static List<PageFacts> InOrderOfPaths(IReadOnlyList<PageFacts> pages)
    {
        List<PageFacts> ordered = [.. pages];
        bool isInOrder = true;
        for (int i = 1; i < ordered.Count; i++)
        {
            isInOrder &= PagePath.Compare(ordered[i - 1].Path, ordered[i].Path) <= 0;
        }

        if (!isInOrder)
        {
            ordered.Sort((a, b) => PagePath.Compare(a.Path, b.Path));
        }

        return ordered;
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
