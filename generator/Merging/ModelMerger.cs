using System;
using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Turns the facts of all pages into one model. The order of the pages does not matter.</summary>
internal static class ModelMerger
{
    public static MergeResult Merge(IReadOnlyList<PageFacts> pages, Options options, CancellationToken cancellationToken)
    {
        var spellings = new List<PageSpellings>(pages.Count);
        foreach (PageFacts page in pages)
        {
            spellings.Add(PageSpellings.From(page));
        }

        return Merge(pages, ClientSpellings.From(spellings), options, cancellationToken);
    }

    /// <param name="spellings">What the pages together tell of the names on the wire.</param>
    public static MergeResult Merge(
        IReadOnlyList<PageFacts> pages, ClientSpellings spellings, Options options, CancellationToken cancellationToken)
    {
        spellings = spellings.Choosing(options.WireNames);
        List<PageFacts> ordered = InOrderOfPaths(pages);
        var findings = new FindingList();
        KeyedContributions<ModelPageFacts> models = ModelsByKey(ordered);
        EquatableArray<SecurityScheme> schemes = SecurityMerger.Merge(ordered);
        Corrections corrections = Corrections.Of(ordered);
        var context = new MergeContext(Resolver(models, corrections, findings), findings, new EvidenceList(), spellings, corrections, new Credentials(schemes));

        List<Schema> schemas = Schemas(models, context);
        EquatableArray<ApiGroup> groups = new GroupMerger(context).Merge(ordered, cancellationToken);
        foreach (string name in context.Types.NamesWithoutPage)
        {
            schemas.Add(new OpenSchema(name));
        }

        schemas.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        corrections.ReportUnused(groups, schemas, findings);
        groups = new OperationFilter(options, findings).Apply(groups);
        UnknownDialects.Report(ordered, findings);
        string? baseAddress = ClientFacts.BaseAddress(ordered, findings);
        ClientEvidence.Record(context.Evidence, ordered, baseAddress);
        var model = new ApiModel(
            ClientFacts.PackageName(ordered),
            baseAddress,
            groups,
            ReachableSchemas.Of(groups, schemas, options),
            schemes);
        EquatableArray<Evidence> evidence = context.Evidence.ToArray();
        OpenNames.Report(model, evidence, spellings, options, findings);
        return new MergeResult(model, evidence, findings.ToArray());
    }

    /// <summary>The host hands pages over in any order; what is emitted must not depend on it.</summary>
    private static List<PageFacts> InOrderOfPaths(IReadOnlyList<PageFacts> pages)
    {
        var ordered = new List<PageFacts>(pages);
        if (!IsInOrder(ordered))
        {
            ordered.Sort((a, b) => PagePath.Compare(a.Path, b.Path));
        }

        return ordered;
    }

    private static bool IsInOrder(List<PageFacts> pages)
    {
        for (int i = 1; i < pages.Count; i++)
        {
            if (PagePath.Compare(pages[i - 1].Path, pages[i].Path) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static KeyedContributions<ModelPageFacts> ModelsByKey(List<PageFacts> pages)
    {
        var models = new KeyedContributions<ModelPageFacts>();
        var prefixes = new ModelPrefixRule(pages);
        foreach (PageFacts page in pages)
        {
            if (page is ModelPageFacts model)
            {
                string name = prefixes.NameOf(model);
                ModelPageFacts facts = name == model.Name.Value ? model : model with { Name = model.Name with { Value = name } };
                models.Add(NameKey.Of(name), new Contribution<ModelPageFacts>(model, facts));
            }
        }

        return models;
    }

    private static TypeResolver Resolver(KeyedContributions<ModelPageFacts> models, Corrections corrections, FindingList findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var enums = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in models.Keys)
        {
            string name = NameOf(models[key]);
            names.Add(key, name);
            if (SchemaMerger.IsEnum(models[key]) || corrections.ListValues(name))
            {
                enums.Add(name);
            }
        }

        AddOtherNames(models, names);
        return new TypeResolver(names, enums, findings);
    }

    /// <summary>A link may name a page's file, or its whole title, where the model's name is something else.</summary>
    private static void AddOtherNames(KeyedContributions<ModelPageFacts> models, Dictionary<string, string> names)
    {
        foreach (string key in models.Keys)
        {
            foreach (Contribution<ModelPageFacts> page in models[key].Ranked(FactKind.Name))
            {
                AddName(PageFileName.Of(page.Page.Path), NameOf(models[key]), names);
                AddName(((ModelPageFacts)page.Page).Name.Value, NameOf(models[key]), names);
            }
        }
    }

    private static void AddName(string other, string name, Dictionary<string, string> names)
    {
        string key = NameKey.Of(other);
        if (!names.ContainsKey(key))
        {
            names.Add(key, name);
        }
    }

    private static List<Schema> Schemas(KeyedContributions<ModelPageFacts> models, MergeContext context)
    {
        var merger = new SchemaMerger(context);
        var schemas = new List<Schema>(models.Keys.Count);
        foreach (string key in models.Keys)
        {
            schemas.Add(merger.Merge(models[key], NameOf(models[key])));
        }

        return schemas;
    }

    private static string NameOf(Contributions<ModelPageFacts> pages) => pages.Ranked(FactKind.Name)[0].Facts.Name.Value;
}
