using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;

namespace PiecesGen.Baselines.Tests;

/// <summary>Baselines from pages and from texts.</summary>
internal static class Baselines
{
    public const string Path = "/docs/api.baseline.txt";

    public static Baseline OfPages(params (string Path, string Text)[] pages)
    {
        MergeResult merge = ModelMerger.Merge(
            [.. pages.Select(page => DocsFormats.Read(page.Path, page.Text, default))], new Options(KeepUnusedModels: true), default);
        return BaselineBuilder.Build(merge.Model, merge.Evidence);
    }

    /// <summary>A baseline from its lines below the header; it must be readable.</summary>
    public static Baseline OfLines(string lines)
    {
        var diagnostics = new DiagnosticList();
        Baseline? baseline = BaselineFormat.Read(Path, $"{BaselineFormat.Header}\n{lines}", diagnostics);
        Assert.Empty(diagnostics.ToArray());
        return baseline!;
    }

    public static IReadOnlyList<DocsDiagnostic> DiagnosticsIn(string text)
    {
        var diagnostics = new DiagnosticList();
        BaselineFormat.Read(Path, text, diagnostics);
        return [.. diagnostics.ToArray()];
    }
}
