using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Hosting;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>A baseline beside the pages makes the build report what changed since.</summary>
public sealed class BaselineTests
{
    private const string Lines = """
        piecesgen baseline 1
        api Things
        api Things do_it: GET path=/things
        api Things do_it status 200: none # OK
        api Things do_it status 410: string # Gone.
        server: http://localhost:1000

        """;

    private static readonly Page s_page = Pages.Api(responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |");

    [Fact]
    public void Docs_that_are_as_the_baseline_says_are_silent() =>
        Assert.Empty(new GeneratorSession([s_page, Baseline()]).Run().AssertCompiles().Findings);

    [Fact]
    public void A_changed_status_is_reported_at_its_row_and_a_missing_one_at_its_operation()
    {
        GeneratorRun run = new GeneratorSession([Edited("**410** | Gone.", "**404** | Gone."), Baseline()]).Run();

        Assert.Equal(
            [("PG3009", DiagnosticSeverity.Warning, "404** | Gone. |  -  |"), ("PG3008", DiagnosticSeverity.Warning, "/things | Does it")],
            run.Findings.OrderByDescending(finding => finding.Id).Select(finding => (finding.Id, finding.Severity, RestOfLine(finding))));
    }

    [Fact]
    public void A_baseline_belongs_to_the_client_it_names()
    {
        Page bank = Pages.Api(operation: "pay") with { Path = "/docs/bank.md", Metadata = "Client=BankClient" };
        Page shop = s_page with { Metadata = "Client=ShopClient" };

        Assert.Empty(new GeneratorSession([shop, bank, Baseline("Baseline=true;Client=ShopClient")]).Run().Findings);
        Assert.Equal(
            ["PG3001", "PG3101"],
            new GeneratorSession([shop, bank, Baseline("Baseline=true;Client=BankClient")]).Run().Findings.Select(finding => finding.Id).Order());
    }

    [Fact]
    public void A_baseline_that_names_no_client_is_the_only_clients() =>
        Assert.Empty(new GeneratorSession([s_page with { Metadata = "Client=ShopClient" }, Baseline()]).Run().Findings);

    [Fact]
    public void A_baseline_of_no_client_is_reported_at_its_start()
    {
        Diagnostic finding = Assert.Single(new GeneratorSession([s_page, Baseline("Baseline=true;Client=Nobody")]).Run().Findings);

        Assert.Equal(("PG3099", "/docs/api.baseline.txt"), (finding.Id, finding.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_line_that_is_no_baseline_is_reported_and_the_others_are_compared()
    {
        Page baseline = Baseline() with { Text = Lines.Replace("# Gone.", "# Not there.", StringComparison.Ordinal) + "nonsense here\n" };

        IEnumerable<Diagnostic> findings = new GeneratorSession([s_page, baseline]).Run().Findings;

        Assert.Equal([("PG3000", 6), ("PG3201", 40)], findings.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line)));
    }

    [Fact]
    public void The_same_file_without_the_metadata_is_somebody_elses() =>
        Assert.Empty(new GeneratorSession([Edited("**410**", "**404**"), Baseline("")]).Run().Findings);

    [Fact]
    public void A_blank_line_emits_nothing_and_an_edit_in_code_compares_nothing()
    {
        var session = new GeneratorSession([s_page, Baseline()], "internal static class Consumer;");
        session.Run();
        session.EditPage(s_page.Path, text => text.Replace("### Parameters", "\n### Parameters", StringComparison.Ordinal));
        Assert.All(session.Run().OutputReasons, AssertNotRun);

        session.EditSource("internal static class Consumer2;");
        GeneratorRun run = session.Run();
        Assert.All(run.Reasons(Steps.Changes), AssertNotRun);
        Assert.All(run.Reasons(Steps.Baselines), AssertNotRun);
    }

    [Fact]
    public void An_edited_baseline_reads_no_page_and_emits_no_file()
    {
        Page baseline = Baseline();
        var session = new GeneratorSession([s_page, baseline]);
        session.Run();
        session.EditPage(baseline.Path, text => text.Replace("410", "404", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Equal(2, run.Findings.Length);
        Assert.All(run.Reasons(Steps.Pages), AssertNotRun);
        Assert.All(run.Reasons(Steps.Merge), AssertNotRun);
        Assert.All(run.Reasons(Steps.Groups), AssertNotRun);
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    private static Page Baseline(string metadata = "Baseline=true") => new("/docs/api.baseline.txt", Lines, null, metadata);

    private static Page Edited(string before, string after) =>
        s_page with { Text = s_page.Text.Replace(before, after, StringComparison.Ordinal) };

    private static string RestOfLine(Diagnostic finding)
    {
        string page = s_page.Text.Replace("**410**", "**404**", StringComparison.Ordinal);
        return page[finding.Location.SourceSpan.Start..].Split('\n')[0];
    }

    private static void AssertNotRun(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A step is {reason}.");
}
