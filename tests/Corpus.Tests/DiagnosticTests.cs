namespace PiecesGen.Corpus.Tests;

/// <summary>What the generator reports about the corpus: each is a defect or a gap of the pages themselves.</summary>
public sealed class DiagnosticTests
{
    // Summaries written by hand that name another method or path than the table does.
    private const string WrongSummaries = "PG0008 8";

    // TypeScript's models/263-README.md, which describes no API.
    private const string ForeignPage = "PG0100 1";

    // Names that no prose spells; one for the client.
    private const string OpenNames = "PG1015 1";

    [CorpusFact]
    public void Python_alone_reports_its_wrong_summaries_and_open_names() =>
        Assert.Equal($"{WrongSummaries}, {OpenNames}", Counted(CorpusPages.Python));

    [CorpusFact]
    public void TypeScript_alone_reports_the_page_that_describes_no_API_and_open_names() =>
        Assert.Equal($"{ForeignPage}, {OpenNames}", Counted(CorpusPages.TypeScript));

    [CorpusFact]
    public void Both_dialects_together_report_what_each_reports_alone() =>
        Assert.Equal($"{WrongSummaries}, {ForeignPage}, {OpenNames}", Counted(CorpusPages.Both));

    /// <summary>The diagnostics by id with their number.</summary>
    private static string Counted(string dialect) => string.Join(
        ", ",
        CorpusRun.For(dialect).Diagnostics
            .GroupBy(diagnostic => diagnostic.Id)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}"));
}
