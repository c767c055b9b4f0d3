using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Tool.Files;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Diff;

/// <summary>One of the two versions that are compared.</summary>
internal sealed record DocsVersion(Baseline Baseline)
{
    /// <summary>Reads a baseline, pages, or a git revision of either; what exists as a file or folder is taken as that.</summary>
    public static async Task<DocsVersion> ReadAsync(string argument, Options options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (File.Exists(argument))
        {
            string text = PageFileReader.Read(new PageFile(argument, argument, IsExplicit: true));
            if (BaselineFormat.IsBaseline(text))
            {
                return From(argument, text);
            }
        }
        else if (!Directory.Exists(argument) && GitRevision.Parse(argument) is { } revision)
        {
            return From(await revision.ReadAsync(cancellationToken), options, cancellationToken);
        }

        return From(DocsReading.Read([argument], options, terminal, cancellationToken).Merge);
    }

    private static DocsVersion From(IReadOnlyList<RevisionFile> files, Options options, CancellationToken cancellationToken)
    {
        if (files is [{ Text: var text } only] && BaselineFormat.IsBaseline(text))
        {
            return From(only.Path, text);
        }

        Synonyms synonyms = DocsFormats.SynonymsIn(files.Select(static file => (file.Path, file.Text)), cancellationToken);
        PageFacts[] pages = [.. files.Select(file => DocsFormats.Read(file.Path, file.Text, synonyms, cancellationToken))];
        return From(ModelMerger.Merge(pages, options, cancellationToken));
    }

    private static DocsVersion From(MergeResult merge) => new(BaselineBuilder.Build(merge.Model, merge.Evidence));

    private static DocsVersion From(string path, string text)
    {
        var diagnostics = new DiagnosticList();
        Baseline? baseline = BaselineFormat.Read(path, text, diagnostics);
        return baseline is not null && diagnostics.ToArray().Count == 0
            ? new DocsVersion(baseline)
            : throw new UnusablePathException($"{path}: {diagnostics.ToArray()[0].Message}");
    }
}
