using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Bad input is data: each defect is reported where it is, and everything else on the page is still read.</summary>
public class FindingTests
{
    [Fact]
    public void Parameters_without_a_readable_table_are_left_open()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation(
            """
            ### Parameters

            See below.

            ### Return type

            **str**
            """));

        Assert.Null(page.Operations[0].Parameters);
        Assert.Equal("String", Texts.Of(page.Operations[0].Return?.Type?.Value));
        AssertFinding(page, "PG0001", "13:0-13:10",
            "Expected a table with the columns Name and Type, or 'This endpoint does not need any parameters.', for 'do_it'. Its parameters were left open.");
    }

    [Fact]
    public void Table_without_a_delimiter_row_is_reported()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type
            **id** | **str**
            """);

        Assert.Null(page.Properties);
        AssertFinding(page, "PG0001", "6:0-7:16", "Expected a table with the columns Name and Type. The properties were left open.");
    }

    [Fact]
    public void Table_with_a_delimiter_row_of_another_width_is_read_by_its_header()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type | Description | Notes
            ---- | ---- | ----
            **id** | **str** | x | [optional]
            """);

        Assert.Equal(["id: String optional 'x'"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0001", "7:0-7:18", "The header has 4 columns, the line below it 3. The table was read by its header.");
    }

    [Fact]
    public void Responses_without_a_readable_table_are_left_open()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation("### HTTP response details\n"));

        Assert.Null(page.Operations[0].Responses);
        AssertFinding(page, "PG0001", "11:4-11:25", "Expected a table with the column Status code for 'do_it'. Its responses were left open.");
    }

    [Fact]
    public void Unknown_column_is_ignored()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Colour | Type
            ---- | ---- | ----
            **id** | red | **str**
            """);

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0002", "6:7-6:13", "The column 'Colour' is none of Name, Type, Description, Notes. It was ignored.");
    }

    [Fact]
    public void Row_with_too_few_cells_is_read_as_far_as_it_goes()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str**
            """);

        Assert.Equal(["id: String required"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0003", "8:0-8:16", "The row has 2 cells where the header has 4. The missing ones were read as empty.");
    }

    [Fact]
    public void Line_without_cells_below_a_table_is_ignored_and_a_footer_is_not_even_reported()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str**
            That was it.
            [[Back to top]](#)
            """);

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0003", "9:0-9:12", "Expected a row of 2 cells or an empty line, found 'That was it.'. The line was ignored.");
    }

    [Fact]
    public void Cells_beyond_the_header_are_ignored_where_no_column_can_hold_them()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str** | and more
            """);

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0004", "8:19-8:27", "The row has 1 more cells than the header has columns. They were ignored.");
    }

    [Fact]
    public void Operation_without_a_section_keeps_its_row()
    {
        ApiPageFacts page = Pages.ReadApi(
            """
            # ThingApi

            Method | HTTP request | Description
            --- | --- | ---
            [**do_it**](ThingApi.md#do_it) | **GET** /thing |
            """);

        Assert.Equal("do_it GET /thing -", Texts.Of(Assert.Single(page.Endpoints)));
        Assert.Empty(page.Operations);
        AssertFinding(page, "PG0006", "4:3-4:8", "The operation 'do_it' has a row in the method table but no section. The row was read.");
    }

    [Fact]
    public void Operation_without_a_row_keeps_its_section()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation(
            """
            ### Return type
            **str**

            ## **undo_it**
            ### Return type
            **str**
            """));

        Assert.Equal(["do_it", "undo_it"], page.Operations.Select(operation => operation.Name.Value));
        AssertFinding(page, "PG0007", "14:3-14:14", "The operation 'undo_it' has a section but no row in the method table. The section was read.");
    }

    [Fact]
    public void Endpoint_line_that_contradicts_the_table_is_reported()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation("/things [GET]\n"));

        Assert.Equal("/things", page.Operations[0].Endpoint?.UrlTemplate.Value);
        AssertFinding(page, "PG0008", "11:0-11:7", "The section says GET /things, the method table POST /thing for 'do_it'. The table counts.");
    }

    [Fact]
    public void Status_that_is_none_is_ignored()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation(
            """
            ### HTTP response details
            Status code | Description
            --- | ---
            **OK** | fine
            **4xx** | wrong
            **default** | else
            """));

        Assert.Equal(["4XX wrong", "default else"], Texts.Of(page.Operations[0].Responses));
        AssertFinding(page, "PG0009", "14:2-14:4", "Expected a status such as 200, 4XX or default, found 'OK'. The row was ignored.");
    }

    [Fact]
    public void Row_without_a_name_is_ignored()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
             | **str**
            **id** | **str**
            """);

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0010", "8:1-8:10", "The row names nothing in its column Name. It was ignored.");
    }

    [Theory]
    [InlineData("**FETCH** /thing")]
    [InlineData("**GET** thing")]
    [InlineData("**GET**")]
    [InlineData("somewhere")]
    [InlineData("")]
    public void Unreadable_request_is_ignored(string cell)
    {
        ApiPageFacts page = Pages.ReadApi($"# ThingApi\n\nMethod | HTTP request | Description\n--- | --- | ---\n**a** | {cell} | x\n**b** | **get** /b | x\n");

        Assert.Equal(["b GET /b x"], page.Endpoints.Select(Texts.Of));
        Assert.Equal("PG0011", page.Findings[0].Kind.Id);
    }

    [Fact]
    public void Misspelled_method_and_column_are_named()
    {
        ApiPageFacts page = Pages.ReadApi("# ThingApi\n\nMethod | HTTP request | Descripton\n--- | --- | ---\n**a** | **DELTE** /a | x\n**b** | **GET** /b | x\n\n## b\n");

        Assert.EndsWith("Did you mean 'Description'?", page.Findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'DELETE'?", page.Findings[1].Message, StringComparison.Ordinal);
        Assert.Equal(["PG0002", "PG0011"], page.Findings.Select(finding => finding.Kind.Id));
    }

    [Fact]
    public void Heading_that_is_nearly_Properties_is_read_as_it()
    {
        ModelPageFacts page = Pages.ReadModel("# Plant\n\n## Propertes\n\nName | Type\n--- | ---\n**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0013", "2:3-2:12", "The heading 'Propertes' was read as 'Properties'.");
    }

    [Fact]
    public void Media_type_that_is_none_is_ignored()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation(
            """
            ### HTTP request headers
             - **Content-Type**: application/json, xml
             - **Accept**: text/plain
            """));

        Assert.Equal(["application/json"], Texts.Of(page.Operations[0].ContentTypes));
        AssertFinding(page, "PG0012", "12:39-12:42", "Expected a media type such as application/json for Content-Type, found 'xml'. It was ignored.");
    }

    [Theory]
    [InlineData("Parameter", "Parameters")]
    [InlineData("HTTP reuqest headers", "HTTP request headers")]
    [InlineData("Return Type:", "Return type")]
    public void Heading_that_is_nearly_one_of_ours_is_read_as_it(string heading, string meant)
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation($"### {heading}\nThis endpoint does not need any parameters.\n"));

        Assert.Contains(page.Findings, finding => finding.Kind.Id == "PG0013" && finding.Message == $"The heading '{heading}' was read as '{meant}'.");
    }

    [Fact]
    public void Second_row_of_a_name_is_ignored()
    {
        ModelPageFacts page = ReadModel(
            """
            Name | Type
            ---- | ----
            **id** | **str**
            **id** | **int**
            """);

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
        AssertFinding(page, "PG0014", "9:2-9:4", "The table has 'id' twice. The first row was kept, this one was ignored.");
    }

    [Fact]
    public void Second_section_of_an_operation_is_ignored()
    {
        ApiPageFacts page = Pages.ReadApi(Pages.PythonOperation("First.\n\n## **do_it**\nSecond.\n"));

        Assert.Equal("First.", Assert.Single(page.Operations).Description);
        AssertFinding(page, "PG0014", "13:3-13:12", "The page has two sections for 'do_it'. The first was kept, this one was ignored.");
    }

    private static ModelPageFacts ReadModel(string table) =>
        Pages.ReadModel("---\ntitle: Plant | Python SDK\n---\n# Plant\n\n## Properties\n" + table);

    private static void AssertFinding(PageFacts page, string id, string span, string message)
    {
        Finding finding = Assert.Single(page.Findings);
        Assert.Equal(id, finding.Kind.Id);
        Assert.Equal(Pages.Path, finding.Location.Path);
        Assert.Equal(span, Texts.Of(finding.Location.Span));
        Assert.Equal(message, finding.Message);
    }
}
