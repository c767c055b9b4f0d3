using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>A baseline beside the pages makes the build report what changed since.</summary>
public sealed class BaselineDiagnosticTests
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
    public Task Docs_that_are_as_the_baseline_says_are_silent() => new GeneratorTest(s_page, Baseline()).EmitAsync();

    [Fact]
    public Task A_changed_status_is_reported_at_its_row_and_a_missing_one_at_its_operation() =>
        new GeneratorTest(Edited("**410** | Gone.", "**404** | Gone."), Baseline())
        {
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG3008")
                    .WithSpan(s_page.Path, 11, 40, 11, 47)
                    .WithMessage("'do_it' no longer documents 410 (Gone). Every Match of its responses has one arm too many. Such a response is now undocumented."),
                DiagnosticResult.CompilerWarning("PG3009")
                    .WithSpan(s_page.Path, 41, 3, 41, 6)
                    .WithMessage("'do_it' now documents 404 (Gone). Every Match of its responses needs an arm for it."),
            },
        }.EmitAsync();

    [Fact]
    public async Task A_baseline_belongs_to_the_client_it_names()
    {
        Page bank = Pages.Api(operation: "pay") with { Path = "/docs/bank.md", Metadata = "Client=BankClient" };
        Page shop = s_page with { Metadata = "Client=ShopClient" };

        await new GeneratorTest(shop, bank, Baseline("Baseline=true;Client=ShopClient")).EmitAsync();
        await new GeneratorTest(shop, bank, Baseline("Baseline=true;Client=BankClient"))
        {
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG3008").WithLocation(bank.Path, 11, 36),
                DiagnosticResult.CompilerWarning("PG3026").WithLocation(bank.Path, 11, 36),
            },
        }.EmitAsync();
    }

    [Fact]
    public Task A_baseline_that_names_no_client_is_the_only_clients() =>
        new GeneratorTest(s_page with { Metadata = "Client=ShopClient" }, Baseline()).EmitAsync();

    [Fact]
    public Task A_baseline_of_no_client_is_reported_at_its_start() => new GeneratorTest(s_page, Baseline("Baseline=true;Client=Nobody"))
    {
        ExpectedDiagnostics =
        {
            DiagnosticResult.CompilerWarning("PG3099")
                .WithLocation("/docs/api.baseline.txt", 1, 1)
                .WithMessage("The client of this baseline has no pages: no page of 'Nobody' was found. Nothing was compared."),
        },
    }.EmitAsync();

    [Fact]
    public async Task A_line_that_is_no_baseline_is_reported_and_the_others_are_compared()
    {
        Page baseline = Baseline() with { Text = Lines.Replace("# Gone.", "# Not there.", StringComparison.Ordinal) + "nonsense here\n" };

        await new GeneratorTest(s_page, baseline)
        {
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG3000").WithLocation(baseline.Path, 7, 1),
                new DiagnosticResult("PG3201", DiagnosticSeverity.Info).WithLocation(s_page.Path, 41, 3),
            },
        }.EmitAsync();
    }

    [Fact]
    public Task The_same_file_without_the_metadata_is_somebody_elses() =>
        new GeneratorTest(Edited("**410**", "**404**"), Baseline("")).EmitAsync();

    [Fact]
    public void A_blank_line_emits_nothing_and_an_edit_in_code_compares_nothing()
    {
        var session = new GeneratorSession([s_page, Baseline()], "internal static class Consumer;", tracksSteps: true);
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
        var session = new GeneratorSession([s_page, baseline], tracksSteps: true);
        session.Run();
        session.EditPage(baseline.Path, text => text.Replace("410", "404", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Equal(2, run.Diagnostics.Length);
        Assert.All(run.Reasons(Steps.Pages), AssertNotRun);
        Assert.All(run.Reasons(Steps.Merge), AssertNotRun);
        Assert.All(run.Reasons(Steps.Groups), AssertNotRun);
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    private static Page Baseline(string metadata = "Baseline=true") => new("/docs/api.baseline.txt", Lines, null, metadata);

    private static Page Edited(string before, string after) =>
        s_page with { Text = s_page.Text.Replace(before, after, StringComparison.Ordinal) };

    private static void AssertNotRun(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A step is {reason}.");
}
