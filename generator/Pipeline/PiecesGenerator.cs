using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Formats;

namespace PiecesGen.Generator.Pipeline;

/// <summary>
/// The pipeline: each page is read by itself, the facts of a client's pages are merged and named together, and each group
/// and schema is emitted by itself. Nothing depends on the compilation, so editing C# code runs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PiecesGenerator : IIncrementalGenerator
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Provider)> files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValuesProvider<PageResult> pages = ReadPages(files);
        IncrementalValueProvider<ImmutableArray<PageResult>> allPages = pages.Collect();
        IncrementalValueProvider<ProjectOptions> project = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(BuildOptions.ReadProject)
            .WithTrackingName(Steps.Options);
        IncrementalValueProvider<EquatableArray<NamedSpellings>> spellings = pages
            .Select(ClientPageSpellings.From)
            .WithTrackingName(Steps.PageSpellings)
            .Collect()
            .Select(ClientPageSpellings.Gather)
            .WithTrackingName(Steps.Spellings);
        IncrementalValuesProvider<ModelledClient> modelled = ArrangeStep.Arrange(allPages.Combine(project)
            .SelectMany(ClientPages.Group)
            .WithTrackingName(Steps.Clients));
        IncrementalValuesProvider<MergedClient> clients = MergeStep.Merge(modelled.Combine(spellings)
            .Select(DividedClient.Divide)
            .WithTrackingName(Steps.Division));
        IncrementalValueProvider<ImmutableArray<MergedClient>> allClients = clients.Collect();
        IncrementalValuesProvider<NamedModel> models = NamingStep.Name(clients
            .Select(static (client, _) => client.Model)
            .WithTrackingName(Steps.Model));

        RegisterClients(context, models);
        RegisterSources(context, models);
        RegisterTestHandlers(context, models);
        context.RegisterSourceOutput(
            allPages.Combine(allClients).Combine(models.Collect()).Combine(project)
                .Select(static (sources, cancellationToken) => DiagnosticStep.Collect(
                    sources.Left.Left.Left, sources.Left.Left.Right, sources.Left.Right, sources.Right, cancellationToken))
                .WithTrackingName(Steps.Diagnostics),
            Report);
        context.RegisterSourceOutput(
            allClients.Combine(ReadBaselines(files).Collect()).Select(ChangeStep.Compare).WithTrackingName(Steps.Changes), Report);
        context.RegisterSourceOutput(ReadProjectFiles(files).Collect().Select(OptionNames.Check), Report);
    }

    private static IncrementalValuesProvider<ProjectFile> ReadProjectFiles(IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Provider)> files) =>
        files
            .SelectMany(BuildOptions.ReadProjectFile)
            .WithTrackingName(Steps.ProjectFiles);

    private static IncrementalValuesProvider<ReadBaseline> ReadBaselines(IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Provider)> files) =>
        files
            .SelectMany(BuildOptions.ReadBaseline)
            .Select(ReadBaseline.From)
            .WithTrackingName(Steps.Baselines);

    private static IncrementalValuesProvider<PageResult> ReadPages(IncrementalValuesProvider<(AdditionalText File, AnalyzerConfigOptionsProvider Provider)> files)
    {
        IncrementalValuesProvider<DocsPageInput> inputs = files
            .SelectMany(BuildOptions.ReadPage)
            .WithTrackingName(Steps.Inputs);
        IncrementalValueProvider<EquatableArray<ClientSynonyms>> synonyms = inputs
            .Where(static page => DocsFormats.IsVocabulary(page.Text))
            .Collect()
            .Select(ClientSynonyms.Gather)
            .WithTrackingName(Steps.Synonyms);
        return inputs.Combine(synonyms)
            .Select(PageResult.Read)
            .WithTrackingName(Steps.Pages);
    }

    private static void RegisterClients(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NamedModel> models)
    {
        IncrementalValueProvider<ConsumerFeatures> features = context.MetadataReferencesProvider
            .Select(ConsumerReferences.FeaturesOf)
            .Collect()
            .Select(static (each, _) => each.Aggregate(ConsumerFeatures.None, static (all, one) => all | one))
            .WithTrackingName(Steps.References);
        IncrementalValuesProvider<NamedClient> tracked = models
            .Select(static (model, _) => model.Client)
            .Where(static client => client is not null)
            .WithTrackingName(Steps.Client)!;
        context.RegisterSourceOutput(tracked, static (output, client) => Add(output, ClientEmitter.Emit(client)));
        context.RegisterSourceOutput(tracked, static (output, client) => Add(output, OptionsEmitter.Emit(client)));
        context.RegisterSourceOutput(tracked.Where(static client => client.Headers.Count > 0), static (output, client) => Add(output, ResponseHeadersEmitter.Emit(client)));
        context.RegisterSourceOutput(
            With(tracked, ConsumerFeatures.HttpClientFactory).WithTrackingName(Steps.Registrations),
            static (output, client) => Add(output, RegistrationEmitter.Emit(client)));
        context.RegisterSourceOutput(
            With(tracked, ConsumerFeatures.HttpClientFactory | ConsumerFeatures.KeyedServices).WithTrackingName(Steps.KeyedRegistrations),
            static (output, client) => Add(output, KeyedRegistrationEmitter.Emit(client)));
        context.RegisterSourceOutput(
            With(models.Select(static (model, _) => model.Descriptions), ConsumerFeatures.OpenApiDocuments | ConsumerFeatures.OpenApiReferences)
                .Where(static descriptions => descriptions is not null)
                .WithTrackingName(Steps.Descriptions),
            static (output, descriptions) => Add(output, DescriptionEmitter.Emit(descriptions!)));

        IncrementalValuesProvider<T> With<T>(IncrementalValuesProvider<T> sources, ConsumerFeatures needed) =>
            sources.Combine(features).Where(pair => (pair.Right & needed) == needed).Select(static (pair, _) => pair.Left);
    }

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NamedModel> models)
    {
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Groups).WithTrackingName(Steps.Groups),
            static (output, group) =>
            {
                Add(output, GroupEmitter.Emit(group));
                if (group.ExtensionsName is { } extensions)
                {
                    Add(output, TokenEmitter.Emit(group, extensions));
                }

                if (group.LongNamesName is { } longNames)
                {
                    Add(output, ForwarderEmitter.Emit(group, longNames));
                }
            });
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.Schemas).WithTrackingName(Steps.Schemas),
            static (output, schema) => Add(output, SchemaEmitter.Emit(schema)));
        context.RegisterSourceOutput(
            models.SelectMany(static (model, _) => model.CustomStatuses).WithTrackingName(Steps.Statuses),
            static (output, status) => Add(output, StatusEmitter.Emit(status)));
    }

    private static void RegisterTestHandlers(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<NamedModel> models)
    {
        IncrementalValuesProvider<NamedTestHandler> handlers = models.Select(static (model, _) => model.TestHandler).Where(static handler => handler is not null)!;
        IncrementalValuesProvider<FoundTestHandler> found = TestHandlerStep.Find(handlers, context.MetadataReferencesProvider).WithTrackingName(Steps.TestHandlers);
        context.RegisterSourceOutput(found.Where(static each => each.HasClient), static (output, each) => Add(output, TestHandlerEmitter.Emit(each.Handler)));
        context.RegisterSourceOutput(found.Where(static each => !each.HasClient).Select(TestHandlerStep.Report), Report);
    }

    private static void Add(SourceProductionContext output, SourceFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Text, s_utf8));

    private static void Report(SourceProductionContext output, EquatableArray<DocsDiagnostic> diagnostics)
    {
        foreach (DocsDiagnostic diagnostic in diagnostics)
        {
            output.ReportDiagnostic(RoslynDiagnostics.Create(diagnostic));
        }
    }
}
