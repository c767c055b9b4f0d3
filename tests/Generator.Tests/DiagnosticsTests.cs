using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

public sealed class DiagnosticsTests
{
    private const string Shopping = "# Shopping\n\n- milk\n";

    [Fact]
    public Task A_diagnostic_points_at_the_line_and_column_of_the_page() =>
        new GeneratorTest(Pages.Model("Thing", "**other** | [**Other**](Other) |  | "))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult("PG1001", DiagnosticSeverity.Info)
                    .WithSpan("/docs/models/Thing.md", 11, 13, 11, 31)
                    .WithMessage("No page describes the model 'Other'. It becomes an open model with its properties in AdditionalProperties. Add the model's page to get typed properties."),
            },
        }.EmitAsync();

    [Fact]
    public Task A_page_that_is_not_ours_is_reported_where_the_project_named_it() =>
        new GeneratorTest(new Page("/docs/Shopping.md", Shopping))
        {
            ExpectedDiagnostics =
            {
                new DiagnosticResult("PG0100", DiagnosticSeverity.Info)
                    .WithSpan("/docs/Shopping.md", 1, 1, 1, 1)
                    .WithMessage("This page describes no operation and no model. It was ignored. Expected a method table, a line with a method and a path, or a table of properties or values."),
            },
        }.EmitAsync();

    [Fact]
    public Task A_page_that_is_not_ours_and_was_found_by_default_is_not_reported() =>
        new GeneratorTest(new Page("/docs/Shopping.md", Shopping, "default")).EmitAsync();

    [Fact]
    public async Task An_additional_file_that_is_no_docs_item_is_not_even_read()
    {
        EmittedCode emitted = await new GeneratorTest(Pages.Model("Thing", "**other** | [**Other**](Other) |  | ") with { Origin = null }).EmitAsync();

        Assert.Empty(emitted.HintNames);
    }

    [Fact]
    public async Task A_broken_part_is_reported_and_everything_else_on_the_page_is_emitted()
    {
        Page broken = Pages.Api(returns: "[**Other**](../models/Other)");
        broken = broken with { Text = broken.Text.Replace("|-------------|-------------|------------------|", "", StringComparison.Ordinal) };

        EmittedCode emitted = await new GeneratorTest(broken, Pages.Model("Other", "**id** | **str** |  | "))
        {
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG0001")
                    .WithSpan(broken.Path, 38, 1, 38, 49)
                    .WithMessage("Expected a table with the column Status code for 'do_it'. No statuses were read from here."),
            },
        }.EmitAsync();

        Assert.Contains("Task<global::Thing.Other> DoItAsync(", emitted.Source("Thing.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_of_one_page_are_in_the_order_of_its_lines_whatever_the_order_of_pages()
    {
        Page[] pages = [Pages.Model("B", "**x** | [**X**](X) |  | \n**y** | [**Y**](Y) |  | "), Pages.Model("A", "**z** | [**Z**](Z) |  | ")];

        string[] Messages(IEnumerable<Page> all) => [.. new GeneratorSession(all).Run().Diagnostics.Select(diagnostic => diagnostic.ToString())];

        Assert.Equal(Messages(pages), Messages(pages.Reverse()));
    }
}
