using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>Which responses come message by message, and what a message holds.</summary>
public sealed class MessageMergingTests
{
    private static readonly ApiType s_text = new PrimitiveType(PrimitiveKind.String);
    private static readonly ApiType s_any = new PrimitiveType(PrimitiveKind.Any);
    private static readonly ApiType s_thing = new SchemaReference("Thing");

    [Theory]
    [InlineData("text/event-stream", "Events")]
    [InlineData("Text/Event-Stream; charset=utf-8", "Events")]
    [InlineData("application/x-ndjson", "Values")]
    [InlineData("application/ndjson", "Values")]
    [InlineData("application/jsonl", "Values")]
    [InlineData("application/stream+json", "Values")]
    [InlineData("application/json-seq", "Values")]
    [InlineData("application/geo+json-seq", "Values")]
    [InlineData("text/event-stream, application/json, text/plain", "Events")]
    [InlineData("application/json, text/event-stream", null)]
    [InlineData("application/json", null)]
    [InlineData("application/octet-stream", null)]
    [InlineData("Not defined", null)]
    public void The_first_media_type_tells_whether_successes_come_as_messages(string accept, string? expected)
    {
        Operation operation = OperationOf(accept, "[**Thing**](../models/Thing)");

        Assert.Equal(expected, operation.Responses[0].Messages?.ToString());
        Assert.Equal(s_thing, operation.Responses[0].Body);
        Assert.Null(operation.Responses[1].Messages);
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/x-ndjson")]
    public void Where_docs_type_a_stream_as_a_list_a_message_is_an_item_of_it(string accept) =>
        Assert.Equal(s_thing, OperationOf(accept, "[**List[Thing]**](../models/Thing)").Responses[0].Body);

    [Theory]
    [InlineData("void (empty response body)")]
    [InlineData("**bytearray**")]
    public void A_message_of_which_nothing_is_said_is_what_its_format_allows(string returns)
    {
        Assert.Equal(s_text, OperationOf("text/event-stream", returns).Responses[0].Body);
        Assert.Equal(s_any, OperationOf("application/x-ndjson", returns).Responses[0].Body);
    }

    [Fact]
    public void A_status_without_content_has_no_messages()
    {
        Operation operation = OperationOf("text/event-stream", "**str**", "**200** | OK |  -  |\n**204** | Nothing yet |  -  |");

        Assert.Equal([MessageFormat.Events, null], operation.Responses.Select(response => response.Messages));
        Assert.Null(operation.Responses[1].Body);
    }

    [Fact]
    public void The_messages_of_a_WebSocket_are_its_own()
    {
        Merged merged = From(PythonApi(accept: "text/event-stream").Replace("| Update a thing", "| Update a thing [WS]", StringComparison.Ordinal));

        Assert.Null(merged.Operation("thing_update").Responses[0].Messages);
    }

    [Theory]
    [InlineData("text/event-stream, application/json", "text/event-stream, application/json;q=0.1")]
    [InlineData("application/stream+json, application/json, text/plain", "application/stream+json, application/json;q=0.1, text/plain;q=0.1")]
    [InlineData("application/json, text/event-stream", "application/json, text/event-stream")]
    public void The_formats_of_messages_are_asked_for_first(string accept, string sent) =>
        Assert.Equal(sent, string.Join(", ", OperationOf(accept, "[**Thing**](../models/Thing)").AcceptsByPreference));

    [Fact]
    public void A_correction_of_the_media_type_makes_messages_of_a_body()
    {
        Merged merged = From(PythonApi(), ("corrections.md", """
            ---
            piecesgen: corrections
            ---

            # Thing API

            ## **thing_update**

            ### HTTP request headers

            - **Accept**: application/x-ndjson
            """));

        Assert.Empty(merged.DiagnosticIds);
        Assert.Equal(MessageFormat.Values, merged.Operation("thing_update").Responses[0].Messages);
    }

    [Theory]
    [InlineData("{ \"a\": 1 }\n{ \"a\": 2 }", MessageFormat.Values)]
    [InlineData("{ \"a\": 1 }", null)]
    public void An_example_of_objects_that_follow_each_other_shows_messages_whatever_its_media_type(string body, object? expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## Watch\n\n`GET /plants/watch`\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```\n"));

        Response response = Assert.Single(merged.Model.Groups[0].Operations).Responses[0];
        Assert.Equal(expected as MessageFormat?, response.Messages);
        Assert.Equal(expected is null ? new SchemaReference("WatchResponse") : s_any, response.Body);
    }

    private static Operation OperationOf(string accept, string returns, string responses = "**200** | OK |  -  |\n**410** | Gone for good |  -  |") =>
        From(PythonApi(accept: accept, returns: returns, responses: responses)).Operation("thing_update");

    private static Merged From(string page, params (string, string)[] more) =>
        Merged.From([("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | ")), ("ThingApi.md", page), .. more]);
}
