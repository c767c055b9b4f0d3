using System;
using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Turns the facts of all pages into one model. The order of the pages does not matter.</summary>
internal static class ModelMerger
{
    public static MergeResult Merge(IReadOnlyList<PageFacts> pages, CancellationToken cancellationToken)
    {
        List<PageFacts> ordered = InOrderOfPaths(pages);
        var findings = new FindingList();
        KeyedContributions<ModelPageFacts> models = ModelsByKey(ordered);
        var types = Resolver(models, findings);

        List<Schema> schemas = Schemas(models, types, findings);
        var groups = new GroupMerger(types, findings).Merge(ordered, cancellationToken);
        foreach (string name in types.NamesWithoutPage)
        {
            schemas.Add(new OpenSchema(name));
        }

        schemas.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        var model = new ApiModel(
            ClientFacts.PackageName(ordered), ClientFacts.BaseAddress(ordered, findings), groups, EquatableArray<Schema>.From(schemas));
        return new MergeResult(model, EquatableArray<Evidence>.Empty, findings.ToArray());
    }

    /// <summary>The host hands pages over in any order; what is emitted must not depend on it.</summary>
    private static List<PageFacts> InOrderOfPaths(IReadOnlyList<PageFacts> pages)
    {
        var ordered = new List<PageFacts>(pages);
        ordered.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return ordered;
    }

    private static KeyedContributions<ModelPageFacts> ModelsByKey(List<PageFacts> pages)
    {
        var models = new KeyedContributions<ModelPageFacts>();
        foreach (PageFacts page in pages)
        {
            if (page is ModelPageFacts model)
            {
                models.Add(NameKey.Of(model.Name.Value), new Contribution<ModelPageFacts>(model, model));
            }
        }

        return models;
    }

    private static TypeResolver Resolver(KeyedContributions<ModelPageFacts> models, FindingList findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var enums = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in models.Keys)
        {
            string name = NameOf(models[key]);
            names.Add(key, name);
            if (SchemaMerger.IsEnum(models[key]))
            {
                enums.Add(name);
            }
        }

        return new TypeResolver(names, enums, findings);
    }

    private static List<Schema> Schemas(
        KeyedContributions<ModelPageFacts> models, TypeResolver types, FindingList findings)
    {
        var merger = new SchemaMerger(types, findings);
        var schemas = new List<Schema>(models.Keys.Count);
        foreach (string key in models.Keys)
        {
            schemas.Add(merger.Merge(models[key], NameOf(models[key])));
        }

        return schemas;
    }

    private static string NameOf(Contributions<ModelPageFacts> pages) => pages.Ranked(FactKind.Name)[0].Facts.Name.Value;
}
