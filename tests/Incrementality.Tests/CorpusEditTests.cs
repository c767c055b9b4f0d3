namespace PiecesGen.Incrementality.Tests;

/// <summary>Edits of a project with the whole corpus.</summary>
[Trait("Speed", "slow")]
public sealed class CorpusEditTests
{
    private const string Source = "internal static class Consumer { public static int Number => 1; }";

    [CorpusFact]
    public void An_unrelated_edit_emits_no_file_and_an_edited_property_emits_one()
    {
        Page[] pages =
        [
            .. Directory.EnumerateFiles(CorpusFactAttribute.Folder, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new Page("/docs/" + Path.GetRelativePath(CorpusFactAttribute.Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];
        var session = new GeneratorSession(pages, Source);
        GeneratorRun first = session.Run();

        session.EditSource(Source.Replace('1', '2'));
        GeneratorRun unrelated = session.Run();
        Assert.Empty(EmittedAnew(unrelated, first));

        string edited = pages.First(page => page.Path.StartsWith("/docs/python/models/", StringComparison.Ordinal) && page.Text.Contains("**id** | **str**", StringComparison.Ordinal)).Path;
        session.EditPage(edited, text => text.Replace("**id** | **str**", "**identification** | **str**", StringComparison.Ordinal));
        Assert.Single(EmittedAnew(session.Run(), unrelated));
    }

    /// <summary>The files whose texts are other objects than before. The host cannot track the steps of so many pages.</summary>
    private static IEnumerable<string> EmittedAnew(GeneratorRun run, GeneratorRun before) =>
        run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText)).Except(before.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText))).Select(source => source.HintName);
}
