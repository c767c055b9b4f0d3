using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Findings about the project: they have no place on a page.</summary>
public sealed class ProjectFindingTests
{
    private const string NotOurs = "# Shopping\n\n- milk\n";

    [Theory]
    [InlineData(0, "The project hands over no page.")]
    [InlineData(1, "The only page describes neither operations nor a model.")]
    [InlineData(2, "None of the 2 pages describes operations or a model.")]
    public void A_project_without_a_page_to_make_a_client_from_is_told_so(int pages, string message)
    {
        GeneratorRun run = SwitchedOn(Enumerable.Range(0, pages).Select(i => new Page($"/docs/{i}.md", NotOurs, "default")));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("PG0101", DiagnosticSeverity.Warning, Location.None), (finding.Id, finding.Severity, finding.Location));
        Assert.StartsWith(message, finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_does_not_import_the_build_files_is_left_alone() => Assert.Empty(new GeneratorSession([]).Run().Findings);

    [Fact]
    public void A_page_of_a_model_alone_is_enough() => Assert.Empty(SwitchedOn([Pages.Model("Thing", "**id** | **str** |  | ")]).Findings);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void A_language_that_the_client_does_not_compile_in_is_one_error_and_no_code(LanguageVersion version, string name)
    {
        GeneratorRun run = new GeneratorSession([Pages.Api()], language: version).Run();

        Assert.Empty(run.HintNames);
        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("PG0102", DiagnosticSeverity.Error, Location.None), (finding.Id, finding.Severity, finding.Location));
        Assert.StartsWith($"This project is compiled as C# {name};", finding.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void A_language_that_is_new_enough_is_no_finding(LanguageVersion version) =>
        Assert.Empty(new GeneratorSession([Pages.Api()], language: version).Run().AssertCompiles().Findings);

    [Fact]
    public void An_old_language_does_not_matter_where_there_is_no_client() =>
        Assert.Empty(new GeneratorSession([new Page("/docs/a.md", NotOurs, "default")], language: LanguageVersion.CSharp10).Run().Findings);

    [Theory]
    [InlineData("Include=Things.*|do_i", "The pattern 'do_i' of Include names no group and no operation of the pages. It keeps nothing. Did you mean 'do_it'?")]
    [InlineData("Include=Thingz.*|do_it", "The pattern 'Thingz.*' of Include names no group and no operation of the pages. It keeps nothing. Did you mean 'Things.*'?")]
    [InlineData("Exclude=*_snapshot", "The pattern '*_snapshot' of Exclude names no group and no operation of the pages. It leaves nothing out.")]
    public void A_pattern_that_matches_nothing_is_reported(string metadata, string message)
    {
        GeneratorRun run = new GeneratorSession([Pages.Api() with { Metadata = metadata }]).Run().AssertCompiles();

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("PG1013", DiagnosticSeverity.Warning, message), (finding.Id, finding.Severity, finding.GetMessage(null)));
    }

    [Theory]
    [InlineData("Include=Things.*|do_it")]
    [InlineData("Include=*;Exclude=Things")]
    public void A_pattern_that_matches_something_is_no_finding(string metadata) =>
        Assert.Empty(new GeneratorSession([Pages.Api() with { Metadata = metadata }]).Run().Findings);

    [Fact]
    public void A_diagnostic_links_to_its_page() => Assert.Equal(
        "https://github.com/piecesgen/piecesgen/blob/main/docs/findings/PG0101.md",
        Assert.Single(SwitchedOn([]).Findings).Descriptor.HelpLinkUri);

    private static GeneratorRun SwitchedOn(IEnumerable<Page> pages)
    {
        var session = new GeneratorSession(pages);
        session.SetProperty("PiecesGenDefaultDocs", "true");
        return session.Run();
    }
}
