using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Merging.Tests;

/// <summary>Pages, merged.</summary>
internal sealed class Merged
{
    private Merged(MergeResult result)
    {
        Result = result;
        Evidence = new EvidenceIndex(result.Evidence);
    }

    public MergeResult Result { get; }

    public ApiModel Model => Result.Model;

    public EvidenceIndex Evidence { get; }

    public IEnumerable<string> DiagnosticIds => Result.Diagnostics.Select(diagnostic => diagnostic.Kind.Id);

    public static Merged From(params (string Path, string Text)[] pages) => From(new Options(KeepUnusedModels: true), pages);

    public static Merged From(Options options, params (string Path, string Text)[] pages) =>
        From(options, pages.Select(page => DocsFormats.Read(page.Path, page.Text, default)));

    public static Merged From(IEnumerable<PageFacts> pages) => From(new Options(KeepUnusedModels: true), pages);

    private static Merged From(Options options, IEnumerable<PageFacts> pages) => new(ModelMerger.Merge([.. pages], options, default));

    public Operation Operation(string name) =>
        Model.Groups.SelectMany(group => group.Operations).Single(operation => operation.Name == name);

    public ObjectSchema Object(string name) => Assert.IsType<ObjectSchema>(Schema(name));

    public Schema Schema(string name) => Model.Schemas.Single(schema => schema.Name == name);

    public Property Property(string schema, string wireName) => Object(schema).Properties.Single(property => property.WireName == wireName);

    public DocsDiagnostic Diagnostic(DiagnosticKind kind) => Result.Diagnostics.Single(diagnostic => diagnostic.Kind == kind);
}
