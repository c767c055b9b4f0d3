using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Bad tables are data: each defect is reported where it is, and everything else on the page is still read.</summary>
public class TableDiagnosticTests
{
    [Fact]
    public void Parameters_without_a_readable_table_are_left_open()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### Parameters

            See below.

            ### Return type

            **str**
            """));

        Assert.Null(page.Operations[0].Parameters);
        Assert.Equal("String", Texts.From(page.Operations[0].Returns?.Type?.Value));
        DiagnosticAssert.Only(page, "PG0001", "13:0-13:10",
            "Expected a table with the columns Name and Type, or 'This endpoint does not need any parameter.', for 'do_it'. No parameters were read from here.");
    }

    [Fact]
    public void Table_without_a_delimiter_row_is_reported()
    {
        PageFacts page = ReadModel(
            """
            Name | Type
            **id** | **str**
            """);

        Assert.Null(page.Model.Properties);
        DiagnosticAssert.Only(page, "PG0001", "6:0-7:16", "Expected a table with the columns Name and Type. No properties were read from here.");
    }

    [Fact]
    public void Table_with_a_delimiter_row_of_another_width_is_read_by_its_header()
    {
        PageFacts page = ReadModel(
            """
            Name | Type | Description | Notes
            ---- | ---- | ----
            **id** | **str** | x | [optional]
            """);

        Assert.Equal(["id: String optional 'x'"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0001", "7:0-7:18", "The header has 4 columns, but the line of dashes below it has 3. The header was followed.");
    }

    [Fact]
    public void Responses_without_a_readable_table_are_left_open()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation("### HTTP response details\n"));

        Assert.Null(page.Operations[0].Responses);
        DiagnosticAssert.Only(page, "PG0001", "11:4-11:25", "Expected a table with the column Status code for 'do_it'. No statuses were read from here.");
    }

    [Fact]
    public void Unknown_column_is_ignored()
    {
        PageFacts page = ReadModel(
            """
            Name | Colour | Type
            ---- | ---- | ----
            **id** | red | **str**
            """);

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0002", "6:7-6:13", "The column 'Colour' is not one of Name, Type, Description, Notes. It was ignored.");
    }

    [Fact]
    public void Row_with_too_few_cells_is_read_as_far_as_it_goes()
    {
        PageFacts page = ReadModel(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str**
            """);

        Assert.Equal(["id: String required"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0003", "8:0-8:16", "The row has 2 cells, but the header has 4. The missing cells were read as empty.");
    }

    [Fact]
    public void Line_without_cells_below_a_table_is_ignored_and_a_footer_is_not_even_reported()
    {
        PageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str**
            That was it.
            [[Back to top]](#)
            """);

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0003", "9:0-9:12", "Expected a row of 2 cells or an empty line, found 'That was it.'. The line was ignored.");
    }

    [Fact]
    public void Cells_beyond_the_header_are_ignored_where_no_column_can_hold_them()
    {
        PageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str** | and more
            """);

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0004", "8:19-8:27", "The row has 3 cells, but the header has 2. The extra cells were ignored. Write \\| for a | inside a cell.");
    }

    [Fact]
    public void Row_without_a_name_is_ignored()
    {
        PageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
             | **str**
            **id** | **str**
            """);

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0010", "8:1-8:10", "The row has no name in its column Name. It was ignored.");
    }

    [Fact]
    public void Second_row_of_a_name_is_ignored()
    {
        PageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str**
            **id** | **int**
            """);

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0014", "9:2-9:4", "The table has 'id' twice. This row was ignored.");
    }

    private static PageFacts ReadModel(string table) =>
        ReadPages.ReadModel("---\ntitle: Plant | Python SDK\n---\n# Plant\n\n## Properties\n" + table);
}
