using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;

namespace PiecesGen.Corpus.Tests.Verdicts;

/// <summary>What no truth can be compared with was read by eye, and most of it is right.</summary>
public sealed class VerdictTests
{
    private const double OneInTwenty = 0.05;

    [CorpusFact]
    public void Of_a_hundred_diagnostics_at_most_one_in_twenty_is_wrong()
    {
        string[] bodies = ["cloudfoundry", "consul", "discord", "docker", "openbao", "opensubsonic", "prometheus", "spapi", "usaspending", "widdershins-docker"];

        VerdictList.For("diagnostics").AssertJudges(VerdictList.Draw(bodies.SelectMany(DiagnosticsOf), 100), OneInTwenty);
    }

    [CorpusFact]
    public void Of_sixty_operations_without_a_truth_ninetyfive_in_a_hundred_parts_are_right()
    {
        string[] bodies = ["consul", "openbao", "usaspending"];

        VerdictList.For("operations").AssertJudges(VerdictList.Draw(bodies.SelectMany(OperationsOf), 60), OneInTwenty);
    }

    private static IEnumerable<string> DiagnosticsOf(string body) =>
        new GeneratorSession(ReferencePages.For(body)).Run().Diagnostics
            .Where(static diagnostic => diagnostic.Location != Location.None)
            .Select(static diagnostic => (diagnostic.Id, Place: diagnostic.Location.GetLineSpan()))
            .Select(found => $"{body}{found.Place.Path["/docs".Length..]}({found.Place.StartLinePosition.Line + 1},{found.Place.StartLinePosition.Character + 1}) {found.Id}");

    private static IEnumerable<string> OperationsOf(string body)
    {
        PageFacts[] pages = [.. ReferencePages.For(body).Select(static page => DocsFormats.Read(page.Path, page.Text, default))];
        return ModelMerger.Merge(pages, Options.None, default).Model.Groups
            .SelectMany(static group => group.Operations)
            .Select(operation => $"{body} {operation.Method} {operation.UrlTemplate}");
    }
}
