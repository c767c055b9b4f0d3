using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Facts;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Pages;

/// <summary>Reads pages and merges them, showing how far it has come.</summary>
internal static class DocsReading
{
    public static Understanding Read(IReadOnlyList<string> docs, Options options, Terminal terminal, CancellationToken cancellationToken)
    {
        IReadOnlyList<PageFile> files = PageFinder.Find(docs);
        var pages = new PageFacts[files.Count];
        ReadingProgress.Show(terminal, files.Count, advance =>
        {
            for (int i = 0; i < files.Count; i++)
            {
                pages[i] = DocsFormats.Read(files[i].Path, PageText.Read(files[i]), cancellationToken);
                advance();
            }
        });

        MergeResult merge = ModelMerger.Merge(pages, options, cancellationToken);
        return new Understanding(pages, merge, FindingsOf(files, pages, merge, options));
    }

    private static List<Finding> FindingsOf(IReadOnlyList<PageFile> files, PageFacts[] pages, MergeResult merge, Options options)
    {
        var findings = new FindingCollector();
        for (int i = 0; i < pages.Length; i++)
        {
            findings.Add(pages[i], files[i].IsExplicit);
        }

        findings.Add(merge, NameChangesOf(merge.Model, options));
        findings.ReportNoPages();
        return
        [
            .. findings.ToArray()
                .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.Span.Start)
                .ThenBy(finding => finding.Kind.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>What a project would have to rename. It leaves out the models that nobody uses, so that they are in nobody's way.</summary>
    private static EquatableArray<NameChange> NameChangesOf(ApiModel model, Options options)
    {
        ApiModel used = model with { Schemas = ReachableSchemas.From(model.Groups, [.. model.Schemas], options with { KeepUnusedModels = false }) };
        return ClientNames.NameAll([new ClientModel(options, used)])[0].Changes;
    }
}
