using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Tool.Tests.Documents;

namespace PiecesGen.Tool.Tests;

/// <summary>What an exported operation sends and what it answers.</summary>
public sealed class ExportedBodiesTests
{
    [Fact]
    public void Form_parameters_are_the_properties_of_an_urlencoded_body()
    {
        JsonElement body = BodyOf(Operation(
            "send",
            "POST",
            parameters: [Parameter("a", ParameterLocation.Form), Parameter("b", ParameterLocation.Form, isRequired: false)]));

        JsonElement schema = body.GetProperty("content").GetProperty("application/x-www-form-urlencoded").GetProperty("schema");
        Assert.Equal(["a", "b"], schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal(["a"], Texts(schema.GetProperty("required")));
    }

    [Fact]
    public void A_file_among_form_parameters_makes_the_body_multipart()
    {
        JsonElement body = BodyOf(Operation(
            "send", "POST", parameters: [Parameter("file", ParameterLocation.Form, new PrimitiveType(PrimitiveKind.Binary))]));

        Assert.Equal("multipart/form-data", Assert.Single(body.GetProperty("content").EnumerateObject()).Name);
    }

    [Fact]
    public void A_body_and_a_form_come_in_every_documented_media_type()
    {
        EquatableArray<string> types = ["application/json", "multipart/form-data", "application/JSON"];
        Operation body = Operation("send", "POST", body: new RequestBody("it", "application/json", Text, true, null)) with { ContentTypes = types };
        Operation form = Operation("send", "POST", parameters: [Parameter("a", ParameterLocation.Form)]) with { ContentTypes = types };

        foreach (JsonElement content in new[] { BodyOf(body), BodyOf(form) }.Select(written => written.GetProperty("content")))
        {
            Assert.Equal(["application/json", "multipart/form-data"], content.EnumerateObject().Select(type => type.Name));
            Assert.Single(content.EnumerateObject().Select(type => JsonSerializer.Serialize(type.Value)).Distinct());
        }
    }

    [Theory]
    [InlineData("text/event-stream, application/json", MessageFormat.Events, "text/event-stream")]
    [InlineData("", MessageFormat.Values, "application/x-ndjson")]
    public void Messages_have_the_media_type_of_messages(string accepts, object format, string expected)
    {
        JsonElement responses = OperationOf(Operation(
            "read",
            accepts: accepts.Split(", ", StringSplitOptions.RemoveEmptyEntries),
            responses: [new Response(200, "OK", Text) { Messages = (MessageFormat)format }, new Response(500, "Broken", Text)])).GetProperty("responses");

        Assert.Equal([expected], responses.GetProperty("200").GetProperty("content").EnumerateObject().Select(content => content.Name));
    }

    [Theory]
    [InlineData("application/json, text/plain", "application/json", "text/plain")]
    [InlineData("application/json", "application/json", "application/json")]
    [InlineData("text/plain", "text/plain", "text/plain")]
    [InlineData("application/json, text/html, text/plain", "application/json, text/html", "text/plain")]
    public void Failures_are_text_where_text_is_accepted_and_successes_the_rest(string accepts, string success, string failure)
    {
        JsonElement responses = OperationOf(Operation(
            "read",
            accepts: accepts.Split(", "),
            responses: [new Response(200, "OK", Text), new Response(500, "Broken", Text)])).GetProperty("responses");

        Assert.Equal(success.Split(", "), responses.GetProperty("200").GetProperty("content").EnumerateObject().Select(content => content.Name));
        Assert.Equal(failure.Split(", "), responses.GetProperty("500").GetProperty("content").EnumerateObject().Select(content => content.Name));
    }

    [Fact]
    public void Responses_for_several_statuses_stand_under_their_keys()
    {
        Operation operation = Operation("read", accepts: ["application/json", "text/plain"], responses:
        [
            new Response(200, "OK", Text),
            new Response(StatusRange.Parse("4XX"), "Wrong", Text, IsSuccess: false),
            new Response(StatusRange.Default, "Else", null, IsSuccess: false),
        ]);

        JsonElement responses = OperationOf(operation).GetProperty("responses");

        Assert.Equal(["200", "4XX", "default"], responses.EnumerateObject().Select(response => response.Name));
        Assert.Equal(
            """{"description":"Wrong","content":{"text/plain":{"schema":{"type":"string"}}}}""", JsonSerializer.Serialize(responses.GetProperty("4XX")));
        Assert.Equal("""{"description":"Else"}""", JsonSerializer.Serialize(responses.GetProperty("default")));
    }

    [Fact]
    public void Headers_of_a_response_are_written_with_what_they_mean()
    {
        Response response = new(201, "Made", null) { Headers = [new ResponseHeader("Location", "Where it is"), new ResponseHeader("ETag", null), new ResponseHeader("X-Left", null, new PrimitiveType(PrimitiveKind.Integer))] };

        Assert.Equal(
            """{"description":"Made","headers":{"Location":{"description":"Where it is","schema":{}},"ETag":{"schema":{}},"X-Left":{"schema":{"type":"integer"}}}}""",
            JsonSerializer.Serialize(OperationOf(Operation("make", responses: [response])).GetProperty("responses").GetProperty("201")));
    }

    [Fact]
    public void The_assumed_success_is_not_written_beside_a_response_that_pages_list()
    {
        Operation unlisted = Operation("read", responses:
        [
            new Response(StatusRange.Successes, "", null, IsSuccess: true) { IsAssumed = true },
            new Response(StatusRange.Default, "", Text, IsSuccess: false) { IsAssumed = true },
        ]);
        Operation listed = unlisted with { Responses = [.. unlisted.Responses, new Response(410, "Gone", Text)] };

        Assert.Equal("2XX", Assert.Single(OperationOf(unlisted).GetProperty("responses").EnumerateObject()).Name);
        Assert.Equal("410", Assert.Single(OperationOf(listed).GetProperty("responses").EnumerateObject()).Name);
    }

    [Theory]
    [InlineData(200, "application/json", """{"description":"OK","content":{"application/json":{}}}""")]
    [InlineData(204, "application/json", """{"description":"OK"}""")]
    [InlineData(200, null, """{"description":"OK"}""")]
    public void What_an_operation_without_a_return_type_accepts_is_written_without_a_schema(int status, string? accepts, string expected)
    {
        Operation operation = Operation("read", accepts: accepts is null ? [] : [accepts], responses: [new Response(status, "OK", null)]);

        JsonElement response = Assert.Single(OperationOf(operation).GetProperty("responses").EnumerateObject()).Value;

        Assert.Equal(expected, JsonSerializer.Serialize(response));
    }

    [Fact]
    public void What_an_operation_accepts_is_written_with_its_failures_where_only_they_have_a_body()
    {
        JsonElement responses = OperationOf(Operation(
            "read", accepts: ["text/plain"], responses: [new Response(200, "OK", null), new Response(500, "Broken", Text)])).GetProperty("responses");

        Assert.Equal("""{"description":"OK"}""", JsonSerializer.Serialize(responses.GetProperty("200")));
        Assert.True(responses.GetProperty("500").GetProperty("content").TryGetProperty("text/plain", out _));
    }

    private static JsonElement BodyOf(Operation operation) => OperationOf(operation).GetProperty("requestBody");
}
