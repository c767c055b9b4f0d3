using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Pages;

/// <summary>Reads pages and merges them, showing how far it has come.</summary>
internal static class DocsReading
{
    public static Understanding Read(IReadOnlyList<string> docs, Options options, Terminal terminal, CancellationToken cancellationToken)
    {
        IReadOnlyList<PageFile> files = PageFinder.Find(docs);
        string[] texts = [.. files.Select(PageFileReader.Read)];
        Synonyms synonyms = DocsFormats.SynonymsIn(files.Select((file, i) => (file.Path, texts[i])), cancellationToken);
        var pages = new PageFacts[files.Count];
        ReadingProgress.Show(terminal, files.Count, advance =>
        {
            for (int i = 0; i < files.Count; i++)
            {
                pages[i] = DocsFormats.Read(files[i].Path, texts[i], synonyms, cancellationToken);
                advance();
            }
        });

        MergeResult merge = ModelMerger.Merge(pages, options, cancellationToken);
        NamedModel named = NameAll(merge.Model, options);
        return new Understanding(pages, texts, merge, named, DiagnosticsOf(files, pages, merge, named.Changes));
    }

    private static List<DocsDiagnostic> DiagnosticsOf(IReadOnlyList<PageFile> files, PageFacts[] pages, MergeResult merge, EquatableArray<NameChange> changes)
    {
        var diagnostics = new DiagnosticCollector();
        for (int i = 0; i < pages.Length; i++)
        {
            diagnostics.Add(pages[i], files[i].IsExplicit);
        }

        diagnostics.Add(merge, changes);
        diagnostics.ReportNoPages();
        return
        [
            .. diagnostics.ToArray()
                .OrderBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.Span.Start)
                .ThenBy(diagnostic => diagnostic.Kind.Id, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>The names that a project would have. It leaves out the models that nobody uses, so that they are in nobody's way.</summary>
    private static NamedModel NameAll(ApiModel model, Options options)
    {
        ApiModel used = model with { Schemas = ReachableSchemas.From(model.Groups, [.. model.Schemas], options with { KeepUnusedModels = false }) };
        return ClientNames.NameAll([new ClientModel(options, used)])[0];
    }
}
