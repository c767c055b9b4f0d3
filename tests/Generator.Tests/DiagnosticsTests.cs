using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

public sealed class DiagnosticsTests
{
    [Fact]
    public void A_finding_points_at_the_line_and_column_of_the_page()
    {
        var test = new CSharpSourceGeneratorTest
        {
            TestState =
            {
                AdditionalFiles = { ("/docs/Thing.md", Pages.Model("Thing", "**other** | [**Other**](Other) |  | ").Text) },
                ExpectedDiagnostics =
                {
                    DiagnosticResult.CompilerInfo("PG1001")
                        .WithSpan("/docs/Thing.md", 11, 13, 11, 31)
                        .WithMessage("No page describes the model 'Other'. It becomes an open model, whose properties are in AdditionalProperties; add its page to give it typed ones."),
                },
            },
        };

        test.Run();
    }

    [Fact]
    public void A_page_that_is_not_ours_is_reported_only_where_the_project_named_it()
    {
        const string Text = "# Shopping\n\n- milk\n";

        var named = new CSharpSourceGeneratorTest
        {
            TestState =
            {
                AdditionalFiles = { ("/docs/Shopping.md", Text) },
                ExpectedDiagnostics =
                {
                    DiagnosticResult.CompilerInfo("PG0100")
                        .WithSpan("/docs/Shopping.md", 1, 1, 1, 1)
                        .WithMessage("No table of operations and no heading Properties or Enum was found on this page. It was ignored."),
                },
            },
        };
        named.Run();

        Assert.Empty(new GeneratorSession([new Page("/docs/Shopping.md", Text, "default")]).Run().Findings);
    }

    [Fact]
    public void An_additional_file_that_is_no_docs_item_is_not_even_read()
    {
        GeneratorRun run = new GeneratorSession([Pages.Model("Thing", "**id** | **str** |  | ") with { Origin = null }]).Run();

        Assert.Empty(run.HintNames);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void A_broken_part_is_reported_and_everything_else_on_the_page_is_emitted()
    {
        Page broken = Pages.Api(returns: "[**Other**](../models/Other)");
        broken = broken with { Text = broken.Text.Replace("|-------------|-------------|------------------|", "", StringComparison.Ordinal) };

        GeneratorRun run = new GeneratorSession([broken, Pages.Model("Other", "**id** | **str** |  | ")]).Run().AssertCompiles();

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("/docs/apis/ThingsApi.md", finding.Location.GetLineSpan().Path);
        Assert.Contains("Task<global::Thing.Other> DoItAsync(", run.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_one_page_are_in_the_order_of_its_lines_whatever_the_order_of_pages()
    {
        Page[] pages = [Pages.Model("B", "**x** | [**X**](X) |  | \n**y** | [**Y**](Y) |  | "), Pages.Model("A", "**z** | [**Z**](Z) |  | ")];

        string[] Messages(IEnumerable<Page> all) => [.. new GeneratorSession(all).Run().Findings.Select(finding => finding.ToString())];

        Assert.Equal(Messages(pages), Messages(pages.Reverse()));
    }
}
