using System.Globalization;

namespace PiecesGen.Corpus.Tests;

/// <summary>The same pages give the same bytes.</summary>
public sealed class OrderTests
{
    [CorpusFact]
    public void The_order_of_the_pages_changes_no_byte()
    {
        List<Page> pages = [.. CorpusPages.For(CorpusPages.Both)];
        string[] expected = Written(CorpusRun.For(CorpusPages.Both));

        pages.Reverse();
        Assert.Equal(expected, Written(new GeneratorSession(pages).Run()));

        // Neither sorted nor reversed: files of both dialects and of both kinds mixed by a fixed step.
        List<Page> mixed = [.. Enumerable.Range(0, pages.Count).OrderBy(i => i * 7919 % pages.Count).Select(i => pages[i])];
        Assert.Equal(expected, Written(new GeneratorSession(mixed).Run()));
    }

    [CorpusFact]
    public void The_culture_of_the_machine_changes_no_byte()
    {
        string[] expected = Written(CorpusRun.For(CorpusPages.Both));

        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.Equal("ı", "I".ToLower(CultureInfo.CurrentCulture));
            Assert.Equal(expected, Written(new GeneratorSession(CorpusPages.For(CorpusPages.Both)).Run()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The emitted files and the diagnostics as text, each file by its name.</summary>
    private static string[] Written(GeneratorRun run) =>
    [
        .. run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText),
        .. run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
    ];
}
