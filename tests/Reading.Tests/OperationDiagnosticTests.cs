using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Bad headings and sections are data: each defect is reported where it is, and everything else on the page is still read.</summary>
public class OperationDiagnosticTests
{
    [Fact]
    public void Operation_without_a_section_keeps_its_row()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # ThingApi

            Method | HTTP request | Description
            --- | --- | ---
            [**do_it**](ThingApi.md#do_it) | **GET** /thing |
            """);

        Assert.Equal("Thing.do_it GET /thing", Texts.From(Assert.Single(page.Endpoints)));
        Assert.Empty(page.Operations);
        DiagnosticAssert.Only(page, "PG0006", "4:3-4:8", "The operation 'do_it' has a row in the method table but no section. It is left out, unless another page describes it.");
    }

    [Fact]
    public void Operation_without_a_row_keeps_its_section()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### Return type
            **str**

            ## **undo_it**
            ### Return type
            **str**
            """));

        Assert.Equal(["do_it", "undo_it"], page.Operations.Select(operation => operation.Name.Value));
        DiagnosticAssert.Only(page, "PG0007", "14:3-14:14", "The operation 'undo_it' has a section but no row in the method table. The section was read, with its method and path if it states them.");
    }

    [Fact]
    public void Endpoint_line_that_contradicts_the_table_is_reported()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation("/things [GET]\n"));

        Assert.Equal("do_it POST /thing -", Texts.From(page.Operations[0]));
        DiagnosticAssert.Only(page, "PG0008", "11:0-11:7", "The section of 'do_it' states GET /things, but the method table states POST /thing. The table was followed.");
    }

    [Fact]
    public void Status_that_is_none_is_ignored()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### HTTP response details
            Status code | Description
            --- | ---
            **OK** | fine
            **4xx** | wrong
            **default** | else
            """));

        Assert.Equal(["4XX wrong", "default else"], Texts.From(page.Operations[0].Responses));
        DiagnosticAssert.Only(page, "PG0009", "14:2-14:4", "Expected a status such as 200, 4XX or default, found 'OK'. The row was ignored.");
    }

    [Theory]
    [InlineData("**FETCH** /thing")]
    [InlineData("**GET** thing")]
    [InlineData("**GET**")]
    [InlineData("somewhere")]
    [InlineData("")]
    public void Unreadable_request_is_ignored(string cell)
    {
        PageFacts page = ReadPages.ReadApi($"# ThingApi\n\nMethod | HTTP request | Description\n--- | --- | ---\n**a** | {cell} | x\n**b** | **get** /b | x\n");

        Assert.Equal(["Thing.b GET /b"], page.Endpoints.Select(Texts.From));
        Assert.Equal("PG0011", page.Diagnostics[0].Kind.Id);
    }

    [Fact]
    public void Misspelled_method_and_column_are_named()
    {
        PageFacts page = ReadPages.ReadApi("# ThingApi\n\nMethod | HTTP request | Descripton\n--- | --- | ---\n**a** | **DELTE** /a | x\n**b** | **GET** /b | x\n\n## b\n");

        Assert.EndsWith("Did you mean 'Description'?", page.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'DELETE'?", page.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.Equal(["PG0002", "PG0011"], page.Diagnostics.Select(diagnostic => diagnostic.Kind.Id));
    }

    [Fact]
    public void Heading_that_is_nearly_Properties_is_read_as_it()
    {
        PageFacts page = ReadPages.ReadModel("# Plant\n\n## Propertes\n\nName | Type\n--- | ---\n**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        DiagnosticAssert.Only(page, "PG0013", "2:3-2:12", "The heading 'Propertes' was read as 'Properties'.");
    }

    [Fact]
    public void Media_type_that_is_none_is_ignored()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### HTTP request headers
             - **Content-Type**: application/json, xml
             - **Accept**: text/plain
            """));

        Assert.Equal(["application/json"], Texts.From(page.Operations[0].Body?.MediaTypes));
        DiagnosticAssert.Only(page, "PG0012", "12:39-12:42", "Expected a media type such as application/json for Content-Type, found 'xml'. It was ignored.");
    }

    [Theory]
    [InlineData("Parameter", "Parameters")]
    [InlineData("HTTP reuqest headers", "HTTP request headers")]
    [InlineData("Return Type:", "Return type")]
    public void Heading_that_is_nearly_one_of_ours_is_read_as_it(string heading, string meant)
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation($"### {heading}\nThis endpoint does not need any parameters.\n"));

        Assert.Contains(page.Diagnostics, diagnostic => diagnostic.Kind.Id == "PG0013" && diagnostic.Message == $"The heading '{heading}' was read as '{meant}'.");
    }

    [Fact]
    public void Second_section_of_an_operation_is_ignored()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation("First.\n\n## **do_it**\nSecond.\n"));

        Assert.Equal("First.", Assert.Single(page.Operations).Description?.Value);
        DiagnosticAssert.Only(page, "PG0014", "13:3-13:12", "The page has two sections for 'do_it'. This section was ignored.");
    }
}
