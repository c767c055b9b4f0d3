using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>The row and the section of an operation are one, and what a format puts on its texts is undone.</summary>
public class JoiningTests
{
    private const string TableTop = "# ThingApi\n\nMethod | HTTP request | Description\n--- | --- | ---\n";

    [Fact]
    public void Section_is_joined_to_the_row_of_exactly_its_name()
    {
        PageFacts page = ReadPages.ReadApi(TableTop + "**doIt** | **GET** /first | First\n**do_it** | **PUT** /second | Second\n\n## **do_it**\n\n### Return type\nvoid\n");

        Assert.Equal(["do_it PUT /second Second"], page.Operations.Select(Texts.From));
        Assert.Equal(["Thing.doIt GET /first"], page.Endpoints.Select(Texts.From));
    }

    [Fact]
    public void Section_without_a_row_of_its_name_is_joined_to_the_first_that_differs_in_case_or_separators_alone()
    {
        PageFacts page = ReadPages.ReadApi(TableTop + "**doIt** | **GET** /first | First\n**Do_It** | **PUT** /second | Second\n\n## **do_it**\n\n### Return type\nvoid\n");

        Assert.Equal(["do_it GET /first First"], page.Operations.Select(Texts.From));
        Assert.Equal(["Thing.Do_It PUT /second"], page.Endpoints.Select(Texts.From));
        Assert.Equal(["PG0007", "PG0006", "PG0006"], page.Diagnostics.Select(diagnostic => diagnostic.Kind.Id));
    }

    [Fact]
    public void Method_and_path_are_taken_from_the_section_where_no_row_states_them()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation("### Return type\nvoid\n\n## **undo_it**\n/thing/undo [POST]\n\n### Return type\nvoid\n"));

        Assert.Equal(["do_it POST /thing -", "undo_it POST /thing/undo -"], page.Operations.Select(Texts.From));
    }

    [Theory]
    [InlineData("/things [WS]", true, "/things")]
    [InlineData("/things [ws] ", true, "/things")]
    [InlineData("[WS]", true, null)]
    [InlineData("/things [GET]", false, "/things [GET]")]
    [InlineData("", null, null)]
    public void Mark_of_a_stream_is_a_fact_and_no_part_of_the_title(string summary, bool? isStream, string? title)
    {
        string text = TableTop + $"**do_it** | **GET** /thing | {summary}\n\n## **do_it**\n\n### Return type\nvoid\n";

        OperationFacts operation = Assert.Single(ReadPages.ReadApi(text).Operations);

        Assert.Equal(isStream, operation.IsStream?.Value);
        Assert.Equal(title, operation.Title);
        Assert.Equal(operation.Summary?.Span, operation.IsStream?.Span);
        Assert.Equal(isStream is null ? null : summary.Trim(), operation.Summary?.Value);
    }

    [Fact]
    public void Corrected_summary_says_whether_the_operation_is_a_stream()
    {
        const string Page = "---\npiecesgen: corrections\n---\n# Thing API\n\nMethod | Description\n--- | ---\ndo_it | Watch it [WS]\nundo_it | Undo it\nleave_it | \n";

        Assert.Equal(
            ["Watch it True", "Undo it False", " "],
            ReadPages.Read(Page).Operations.Select(operation => $"{operation.Title} {operation.IsStream?.Value}"));
    }

    [Theory]
    [InlineData("## ~~**do_it**~~", "", "~~**do_it**~~")]
    [InlineData("## **do_it** - (Deprecated)", "", "**do_it** - (Deprecated)")]
    [InlineData("## **do_it**", "Old (deprecated)", "Old (deprecated)")]
    [InlineData("## **do_it**", "Old", null)]
    public void Mark_of_a_deprecated_operation_has_its_place(string heading, string summary, string? expected)
    {
        string text = TableTop + $"**do_it** | **GET** /thing | {summary}\n\n{heading}\n\n### Return type\nvoid\n";

        Located<bool>? mark = Assert.Single(ReadPages.ReadApi(text).Operations).IsDeprecated;

        Assert.Equal(expected, mark is { Value: true, Span: var span } ? text.Substring(span.Start, span.Length) : null);
    }

    [Theory]
    [InlineData("Python", "[optional] [default to 3]", "", "[optional] [default to 3]", "[optional] [default to 3]")]
    [InlineData("Python", "", "", "seed", null)]
    [InlineData("TypeScript", "", "```typescript\n// Seed (optional)\nseed: ,\n```", "seed", null)]
    public void Requiredness_and_default_have_their_places(string dialect, string notes, string example, string required, string? value)
    {
        string sections = $"### Example\n\n{example}\n\n### Parameters\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**seed** | **Seed** | A seed | {notes}\n";
        string text = dialect == "Python" ? ReadPages.PythonOperation(sections) : ReadPages.TypeScriptOperation(sections);

        MemberFacts member = Assert.Single(Assert.Single(ReadPages.ReadApi(text).Operations).Parameters!.Value);

        Assert.Equal(required, text.Substring(member.IsRequired!.Value.Span.Start, member.IsRequired.Value.Span.Length));
        Assert.Equal(value, member.Default is { Span: var span } ? text.Substring(span.Start, span.Length) : null);
        Assert.Equal("A seed", text.Substring(member.Description!.Value.Span.Start, member.Description.Value.Span.Length));
    }

    [Fact]
    public void Prose_and_what_is_returned_have_their_places()
    {
        string text = ReadPages.PythonOperation("First.\n\n- one\n- two\n\n[[Back to top]](#)\n\n### Return type\n\nvoid (empty response body)\n\n### HTTP response details\n\nStatus code | Description\n--- | ---\n**204** | Done |\n");

        OperationFacts operation = Assert.Single(ReadPages.ReadApi(text).Operations);
        ResponseFacts response = Assert.Single(operation.Responses!.Value);

        Assert.Equal(
            ["First.\n\n- one\n- two", "void (empty response body)", "Done", "204"],
            new[] { operation.Description!.Value.Span, operation.Returns!.Span, response.Description!.Value.Span, response.Statuses.Span }.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Content_type_that_is_not_stated_is_no_body()
    {
        Assert.Null(ReadPages.ReadApi(ReadPages.PythonOperation("### HTTP request headers\n - **Accept**: text/plain\n")).Operations[0].Body);
        Assert.Empty(Texts.From(ReadPages.ReadApi(ReadPages.PythonOperation("### HTTP request headers\n - **Content-Type**: Not defined\n")).Operations[0].Body?.MediaTypes));
    }

    [Fact]
    public void Enum_of_a_property_is_found_by_its_escaped_name()
    {
        PageFacts page = ReadPages.ReadModel("# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**_type** | [**inline**](#Type)\n\n## Enum: _type\n\nName | Value\n--- | ---\n_type | rose, bean\n");

        Assert.Equal(["type: 'rose'|'bean' unstated"], Texts.From(page.Model.Properties));
    }
}
