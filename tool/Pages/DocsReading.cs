using PiecesGen.Generator.Findings;
using PiecesGen.Generator.FrontEnd;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Reading;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Pages;

/// <summary>Reads pages and merges them, showing how far it has come.</summary>
internal static class DocsReading
{
    public static Understanding Read(IReadOnlyList<string> docs, Terminal terminal, CancellationToken cancellationToken)
    {
        IReadOnlyList<PageFile> files = PageFinder.Find(docs);
        var pages = new PageResult[files.Count];
        ReadingProgress.Show(terminal, files.Count, advance =>
        {
            var options = new ParallelOptions { CancellationToken = cancellationToken };
            Parallel.For(0, files.Count, options, i =>
            {
                PageFile file = files[i];
                pages[i] = new PageResult(PageReader.Read(file.Path, PageText.Read(file), cancellationToken), file.IsExplicit);
                advance();
            });
        });

        MergeResult merge = PageMerger.Merge(pages, cancellationToken);
        return new Understanding(pages, merge, InOrderOfPlaces(FindingCollector.Collect(pages, merge)));
    }

    private static List<Finding> InOrderOfPlaces(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span.Start)
            .ThenBy(finding => finding.Kind.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
