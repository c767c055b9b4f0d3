using System.Collections.Generic;
using System.Threading;
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
        var diagnostics = new DiagnosticList();
        List<PageFacts> ordered = InlineObjects.Lift(ExampleModels.Apply(ItemRowRule.Apply(ExtendedObjects.Apply(IncludedFragments.Resolve(SharedEndpoints.Unify(CallVariants.Apply(UnplacedRowRule.Apply(SeveralPayloadsRule.Apply(UnsaidMethodRule.Apply(InOrderOfPaths(pages))))), diagnostics)))), diagnostics));
        StatedRequests.Report(ordered, diagnostics);
        var evidence = new EvidenceList();
        var matches = new MatchLog();
        var prefixes = new ModelPrefixRule(ordered);
        var scopes = new ModelScopes();
        KeyedContributions<ModelFacts> models = ModelIndex.ByKey(ordered, prefixes, scopes);
        EquatableArray<SecurityScheme> schemes = CommonParameterRule.Add(SecurityMerger.Merge(ordered, evidence), ordered, evidence);
        var enums = new PrintedEnums(ordered);
        TypeResolver types = ModelIndex.Resolver(models, scopes, enums, ordered, diagnostics);
        var context = new MergeContext(
            types, diagnostics, evidence, spellings, new PageForms(ordered, spellings), matches, schemes, new CredentialParameters(schemes), SecurityMerger.OfSite(ordered), prefixes);
        List<Schema> schemas = Schemas(models, types, new SchemaMerger(context, enums));
        EquatableArray<ApiGroup> groups = new GroupMerger(context, ordered).Merge(cancellationToken);
        schemas = VariantRule.Apply(schemas, groups, evidence);
        schemas = VariantSumRule.Apply(schemas, groups, evidence);
        foreach (string name in types.NamesWithoutPage)
        {
            evidence.Add<bool>(MemberKey.Model(name), Fact.Kind, Decided.Inferred(true, "Kind.ModelWithoutPageIsOpen"));
            schemas.Add(new OpenSchema(name));
        }

        schemas.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        matches.Report(ordered, groups, schemas, diagnostics);
        groups = new OperationFilter(options, diagnostics).Apply(groups);
        UnknownDialects.Report(ordered, diagnostics);
        Decided<string>? server = ClientFacts.Server(ordered, diagnostics);
        Decided<string>? packageName = ClientFacts.PackageName(ordered);
        evidence.Add(MemberKey.Server, Fact.Name, server);
        evidence.Add(MemberKey.Client, Fact.Name, packageName);
        var model = new ApiModel(packageName?.Value, server?.Value, groups, ReachableSchemas.From(groups, schemas, options), schemes);
        EquatableArray<EvidenceRow> rows = evidence.ToArray();
        DefaultRule.Report(model, rows, diagnostics);
        OpenNames.Report(model, rows, spellings, options, diagnostics);
        return new MergeResult(model, rows, diagnostics.ToArray());
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

    private static List<Schema> Schemas(KeyedContributions<ModelFacts> models, TypeResolver types, SchemaMerger merger)
    {
        var schemas = new List<Schema>(models.Keys.Count);
        foreach (string key in models.Keys)
        {
            string name = ModelIndex.NameOf(models[key]);
            if (!types.IsAlias(name))
            {
                schemas.Add(merger.Merge(models[key], name));
            }
        }

        return schemas;
    }
}
