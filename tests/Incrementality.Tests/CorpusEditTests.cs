using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Incrementality.Tests;

/// <summary>Edits of a project with the whole corpus.</summary>
[Trait("Speed", "slow")]
public sealed class CorpusEditTests
{
    private const string Source = "internal static class Consumer { public static int Number => 1; }";

    [CorpusFact]
    public void An_unrelated_edit_reads_no_page_and_emits_no_file_and_an_edited_property_reads_one_page_and_emits_one_file()
    {
        Page[] pages =
        [
            .. Directory.EnumerateFiles(CorpusFactAttribute.Folder, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new Page("/docs/" + Path.GetRelativePath(CorpusFactAttribute.Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
        var session = new GeneratorSession(pages, Source);
        session.Run();

        session.EditSource(Source.Replace('1', '2'));
        Assert.Equal(Reasons.Nothing, Reasons.From(session.Run()));

        string edited = pages.First(page => page.Path.StartsWith("/docs/python/models/", StringComparison.Ordinal) && page.Text.Contains("**id** | **str**", StringComparison.Ordinal)).Path;
        session.EditPage(edited, text => text.Replace("**id** | **str**", "**identification** | **str**", StringComparison.Ordinal));
        GeneratorRun run = session.Run();
        Assert.Single(run.Reasons(Steps.Pages), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.Reasons(Steps.Schemas), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.OutputReasons, reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }
}
