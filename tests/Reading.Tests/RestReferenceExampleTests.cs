using System.Text;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>What examples on reference pages show.</summary>
public sealed class RestReferenceExampleTests
{
    [Theory]
    [InlineData("""{ "id": 1, "name": "rose", "tall": true, "height": 1.5, "bed": null }""", "{ id: Integer; name: Text; tall: Boolean; height: Number; bed: Null }")]
    [InlineData("""[{ "id": 1 }, { "id": "a", "bed": {} }]""", "[{ id: Integer|Text; bed x1: {  } }]")]
    [InlineData("{ \"a\": 1, // how many\n  /* of them */ \"b\": [], # beds\n  <!-- old --> \"c\": 2 }", "{ a: Integer; b: []; c: Integer }")]
    [InlineData("""{ "a": [1, 2,], "b": 2, }""", "{ a: [Integer]; b: Integer }")]
    [InlineData("""{ "a": [1, ...], ... }""", "{ a: [Integer] }")]
    [InlineData("{ \"a\": 1,\n  ... and so on\n  \"b\": [ { \"c\": 1 }, … ] }", "{ a: Integer; b: [{ c: Integer }] }")]
    [InlineData("{\n  ....\n  \"a\": 1,\n  ....\n}", "{ a: Integer }")]
    [InlineData("""{ "...": "...", "a": 1 }""", "{ a: Integer }")]
    [InlineData("""{ "a": <id>, "b": <string>, "c": <some | thing>, "d": {bed}, "e": {{bed.id}}, "f": $NAME }""", "{ a: -; b: Text; c: -; d: -; e: -; f: - }")]
    [InlineData("""{ "a": "seed" | "plant", "b": 1 | null }""", "{ a: Text; b: Null|Integer }")]
    [InlineData("""{ a: 'rose', <id>: { b: True } }""", "{ a: Text; <id>: { b: Boolean } }")]
    [InlineData("{ \"a\": 1 }\n{ \"a\": 2, \"b\": 1 }", "{ a: Integer; b x1: Integer }")]
    [InlineData("""{ "a": 12s, "b": 2012-01-01, "c": -1 }""", "{ a: -; b: -; c: Integer }")]
    public void Json_is_read_as_people_write_it(string json, string expected)
    {
        PageFacts page = ReadPages.Read(Page("GET /plants", $"```json\n{json}\n```"));

        Assert.Equal([expected], Texts.From(Assert.Single(page.Operations).Received));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("None", "404: { b: Integer }")]
    [InlineData("Inline", "{ a: Integer }", "404: { b: Integer }")]
    public void An_example_shows_no_body_of_a_success_that_is_said_to_have_none(string schema, params string[] expected) => Assert.Equal(
        expected,
        Assert.Single(ReadPages.Read(Page("PUT /plants", $"> Example responses\n\n```json\n{{ \"a\": 1 }}\n```\n\n> 404 Response\n\n```json\n{{ \"b\": 1 }}\n```\n\n#### Responses\n\nStatus | Description | Schema\n--- | --- | ---\n200 | Here. | {schema}\n404 | Gone. | Inline")).Operations).Received
            .Select(static example => (example.Status is { } status ? status + ": " : "") + Texts.From(example.Shape)));

    [Theory]
    [InlineData("{ \"a\": 1\n  \"b\": 2 }", "',' or '}' is missing. It was read as if it were there.", "{ a: Integer; b: Integer }")]
    [InlineData("{ \"a\": , \"b\": 2 }", "a value is missing. It was read as if it were there.", "{ a: -; b: Integer }")]
    [InlineData("{ \"a\": [1, 2 }", "',' or ']' is missing", "{ a: [Integer] }")]
    [InlineData("{ \"a\": 1, \"b\" }", "':' is missing", "{ a: Integer }")]
    [InlineData("{ \"a\": 1, \"b\": \"rose }", "the end of the text that begins here is missing", "{ a: Integer; b: - }")]
    [InlineData("{ \"a\": 1", "'}' is missing", "{ a: Integer }")]
    public void What_is_no_json_is_reported_and_read_so_far(string json, string missing, string expected)
    {
        PageFacts page = ReadPages.Read(Page("GET /plants", $"```json\n{json}\n```"));

        DocsDiagnostic diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(Catalog.UnreadableExample, diagnostic.Kind);
        Assert.Contains(missing, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal([expected], Texts.From(Assert.Single(page.Operations).Received));
    }

    [Theory]
    [InlineData("```http\nPOST /plants HTTP/1.1\nContent-Type: application/json\n\n{ \"name\": \"rose\" }\n```")]
    [InlineData("```shell\ncurl \"https://garden.example/plants\" \\\n  -X POST \\\n  -d '{ \"name\": \"rose\" }'\n```")]
    [InlineData("```shell\ncurl -d \"{\\\"name\\\": \\\"rose\\\"}\" https://garden.example/plants\n```")]
    [InlineData("#### Sample payload\n\n```json\n{ \"name\": \"rose\" }\n```")]
    [InlineData("```\nExample Request\n```\n\n```json\n{ \"name\": \"rose\" }\n```")]
    public void What_is_sent_stands_in_requests_and_below_their_labels(string blocks)
    {
        OperationFacts operation = Read("POST /plants", blocks);

        Assert.Equal(["{ name: Text }"], Texts.From(operation.Sent));
        Assert.Empty(operation.Received);
    }

    [Theory]
    [InlineData("```http\nHTTP/1.1 201 Created\nContent-Type: application/json\n\n{ \"id\": 1 }\n```", "201 { id: Integer }")]
    [InlineData("Example response:\n\n```json\n{ \"id\": 1 }\n```", "{ id: Integer }")]
    [InlineData("```\nExample Response\n```\n\n```json\n{ \"id\": 1 }\n```", "{ id: Integer }")]
    [InlineData("```shell\ncurl -d '{}' https://garden.example/plants\n```\n\n```json\n{ \"id\": 1 }\n```", "{ id: Integer }")]
    [InlineData("```shell\n$ curl -X POST \\\n  https://garden.example/plants\n{ \"id\": 1 }\n```", "{ id: Integer }")]
    [InlineData("The `data` section of the response has this format:\n\n```json\n{ \"id\": 1 }\n```", "data: { id: Integer }")]
    [InlineData("```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\"7v2t\"\n```", "200 Text")]
    public void What_comes_back_stands_in_responses_and_behind_requests(string blocks, string expected) =>
        Assert.Equal([expected], Texts.From(Read("POST /plants", blocks).Received));

    [Theory]
    [InlineData("Expects a plant with a name:", true)]
    [InlineData("Send the plant as JSON.", true)]
    [InlineData("The response body contains the plant:", false)]
    [InlineData("Returns the plant that the request named.", false)]
    public void Sentence_above_an_example_tells_whether_it_is_sent(string sentence, bool isSent)
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(Page("POST /plants", $"{sentence}\n\n```json\n{{ \"a\": 1 }}\n```")).Operations);

        Assert.Equal(isSent ? ["{ a: Integer }"] : [], Texts.From(operation.Sent));
        Assert.Equal(isSent ? [] : ["{ a: Integer }"], Texts.From(operation.Received));
    }

    [Fact]
    public void Label_ends_where_the_next_operation_is_stated()
    {
        PageFacts page = ReadPages.Read("# Plants\n\n`GET /plants`\n\nParameters:\n\n- `size` (integer)\n\n`POST /plants`\n\nExpects a plant:\n\n```json\n{ \"a\": 1 }\n```\n");

        Assert.Equal(["{ a: Integer }"], Texts.From(page.Operations[1].Sent));
    }

    [Fact]
    public void Example_below_what_a_status_means_is_one_of_it() => Assert.Equal(
        ["200 { id: Integer }", "404 { message: Text }"],
        Texts.From(Read(
            "GET /plants/{id}",
            "> Example responses\n\n> here\n\n```json\n{ \"id\": 1 }\n```\n\n> no such plant\n\n```json\n{ \"message\": \"none\" }\n```\n\n#### Responses\n\nStatus | Description\n--- | ---\n200 | here\n404 | no such plant\n").Received));

    [Theory]
    [InlineData("```http\nHTTP/1.1 200 OK\nContent-Type: application/x-tar\n\n{{ TAR }}\n```", "Binary")]
    [InlineData("```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n{ grows }\n```", "-")]
    public void What_is_no_json_by_its_media_type_is_read_as_none(string block, string expected)
    {
        OperationFacts operation = Read("GET /plants", block);

        Assert.Empty(operation.Received);
        Assert.Equal(expected, Texts.From(operation.Shown?.Value));
    }

    [Fact]
    public void Nothing_is_kept_of_what_is_deeper_or_more_than_any_model_needs()
    {
        string deep = string.Concat(Enumerable.Repeat("{ \"a\": ", 5000)) + "1" + new string('}', 5000);
        StringBuilder wide = new("{ ");
        for (int i = 0; i < 10000; i++)
        {
            wide.Append($"\"m{i}\": 1, ");
        }

        Assert.Equal(24, Depth(Read("GET /a", $"```json\n{deep}\n```").Received[0].Shape));
        Assert.Equal(2000, Read("GET /b", $"```json\n{wide}}}\n```").Received[0].Shape.Members.Count);
    }

    private static int Depth(JsonShape shape) => shape.Members.Count == 0 ? 0 : 1 + Depth(shape.Members[0].Shape);

    private static OperationFacts Read(string statement, string blocks) => Assert.Single(ReadPages.Read(Page(statement, blocks)).Operations);

    private static string Page(string statement, string blocks) => $"# Plants\n\n## Do it\n\n`{statement}`\n\n{blocks}\n";
}
