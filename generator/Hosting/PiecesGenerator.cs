using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Hosting;

/// <summary>
/// The pipeline: each page is read by itself, the facts of all pages are merged and named together, and each group and
/// schema is emitted by itself. Nothing depends on the compilation, so editing C# code runs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PiecesGenerator : IIncrementalGenerator
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Options> options = context.AnalyzerConfigOptionsProvider
            .Select(BuildOptions.Read)
            .WithTrackingName(Steps.Options);
        IncrementalValueProvider<ImmutableArray<PageResult>> pages = ReadPages(context);

        IncrementalValueProvider<MergeResult> merge = pages.Select(Merge).WithTrackingName(Steps.Merge);
        IncrementalValueProvider<NamedModel> names = merge
            .Select(static (result, _) => result.Model)
            .WithTrackingName(Steps.Model)
            .Combine(options)
            .Select(static (input, _) => ModelNamer.Name(input.Left, input.Right))
            .WithTrackingName(Steps.Names);

        RegisterSources(context, names);
        context.RegisterSourceOutput(
            pages.Combine(merge).Select(FindingCollector.Collect).WithTrackingName(Steps.Findings), Report);
    }

    private static IncrementalValueProvider<ImmutableArray<PageResult>> ReadPages(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(BuildOptions.ReadPage)
            .Where(static page => page is not null)
            .WithTrackingName(Steps.Inputs)
            .Select(static (page, cancellationToken) =>
                new PageResult(PageReader.Read(page!.Path, page.Text, cancellationToken), page.IsExplicit))
            .WithTrackingName(Steps.Pages)
            .Collect();

    private static MergeResult Merge(ImmutableArray<PageResult> pages, CancellationToken cancellationToken)
    {
        var facts = new List<PageFacts>(pages.Length);
        foreach (PageResult page in pages)
        {
            facts.Add(page.Facts);
        }

        return ModelMerger.Merge(facts, cancellationToken);
    }

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<NamedModel> names)
    {
        context.RegisterSourceOutput(
            names.Select(static (model, _) => model.Client).WithTrackingName(Steps.Client),
            static (output, client) =>
            {
                if (client is not null)
                {
                    Add(output, ClientEmitter.Emit(client));
                }
            });
        context.RegisterSourceOutput(
            names.SelectMany(static (model, _) => model.Groups).WithTrackingName(Steps.Groups),
            static (output, group) => Add(output, GroupEmitter.Emit(group)));
        context.RegisterSourceOutput(
            names.SelectMany(static (model, _) => model.Schemas).WithTrackingName(Steps.Schemas),
            static (output, schema) => Add(output, SchemaEmitter.Emit(schema)));
        context.RegisterSourceOutput(
            names.SelectMany(static (model, _) => model.CustomStatuses).WithTrackingName(Steps.Statuses),
            static (output, status) => Add(output, StatusEmitter.Emit(status)));
    }

    private static void Add(SourceProductionContext output, SourceFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Text, s_utf8));

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.ReportDiagnostic(Diagnostics.Of(finding));
        }
    }
}
