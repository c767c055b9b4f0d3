using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>What reference pages say of responses and models.</summary>
public class RestReferenceResponseTests
{
    [Theory]
    [InlineData("Status | Meaning\n--- | ---\n200 OK | Here.\n`404` | Gone.", "200 Here.", "404 Gone.")]
    [InlineData("Status | Meaning | Description\n--- | --- | ---\n200 | OK | Here.\n404 | Not Found | Gone.", "200 Here.", "404 Gone.")]
    [InlineData("#### Responses\n\nHTTP Code | Description | Schema\n--- | --- | ---\n**200** | Here. | [Plant](#plant)\n**default** | Else. | None", "200 Here. is Plant→#plant", "default Else.")]
    [InlineData("**Status codes**:\n\n- **200** – no error\n- **404** – no such plant", "200 no error", "404 no such plant")]
    [InlineData("Returns `202 Accepted`. If there is none, it returns a 404.", "202 ", "404 ")]
    [InlineData("If successful, returns [`200 OK`](errors.md#codes) and the following:\n\nName | Type\n--- | ---\n`id` | integer", "200 ")]
    [InlineData("```http\nHTTP/1.1 201 Created\n\n{ }\n```", "201 ")]
    public void Statuses_are_read_from_tables_lists_prose_and_examples(string block, params string[] expected) =>
        Assert.Equal(expected, Texts.From(Read("GET /plants", block).Responses));

    [Theory]
    [InlineData("#### Response Headers\n\nHeader | Type\n--- | ---\nX-Left | integer\nX-Why | string", "Integer String")]
    [InlineData("**Response headers**:\n\n- `X-Left` (integer) - How many.\n- `X-Why`", "Integer ")]
    [InlineData("HTTP Code | Description\n--- | ---\n**200** | Here.  <br>**Headers** :   <br>`X-Left` (integer) : How many.<br>`X-Why` : Why.", "Integer ")]
    public void Headers_have_the_types_that_are_said(string block, string expected) => Assert.Equal(
        expected,
        string.Join(' ', HeadersIn(Read("GET /plants", block)).Select(static header => (header.Type?.Value as PrimitiveTypeFact)?.Kind.ToString())));

    [Theory]
    [InlineData("Status | Meaning\n--- | ---\n200 | Here.\n400 | Bad.\n\n**Response headers**:\n\nName | Description\n--- | ---\n`X-Left` | How many.", "X-Left 'How many.'")]
    [InlineData("**Response headers**:\n\n- `X-Left` (integer) - How many.", "X-Left 'How many.'")]
    public void Headers_without_a_status_are_given_to_none(string block, string expected)
    {
        OperationFacts operation = Read("GET /plants", block);

        Assert.Equal(expected, string.Join(' ', operation.Headers.Select(static header => $"{header.Name.Value} '{header.Description?.Value}'")));
        Assert.DoesNotContain(operation.Responses ?? [], static response => response.Headers.Count > 0);
    }

    [Theory]
    [InlineData("Status | Meaning\n--- | ---\n200 | Here.\n\n#### Response Headers\n\nStatus | Header | Type | Format | Description\n--- | --- | --- | --- | ---\n200 | X-Left | integer | | How many.\n404 | X-Why | string | |", "200 X-Left 'How many.'", "404 X-Why ''")]
    [InlineData("HTTP Code | Description | Schema\n--- | --- | ---\n**200** | Here.  <br>**Headers** :   <br>`X-Left` (integer) : How many.<br>_Note:_ for `you`.  <br>`X-Id` (string) : Which. | None", "200 X-Left 'How many.' X-Id 'Which.'")]
    public void Headers_are_those_of_their_status(string block, params string[] expected)
    {
        IEnumerable<ResponseFacts> responses = Read("GET /plants", block).Responses ?? [];

        Assert.Equal(expected, responses.Select(static response => string.Join(' ', [response.Statuses.Value.ToString(), .. response.Headers.Select(static header => $"{header.Name.Value} '{header.Description?.Value}'")])));
        Assert.DoesNotContain(responses, static response => response.Description?.Value.Contains("Headers", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("Returns a [plant](#plant-object) object.", "Plant→#plant-object")]
    [InlineData("Returns an array of [plant](plants.md#plant-object) objects on success.", "List<Plant→plants#plant-object>")]
    [InlineData("#### Response fields\n\nField | Type\n--- | ---\nid | integer\nbed.id | integer", " { id: Integer unstated; bed:  { id: Integer unstated } unstated }")]
    [InlineData("Returns an object with a list of [plants](#plant-object) under the `items` key.", " { items: List<Plants→#plant-object> unstated }")]
    [InlineData("Returns a [plant](#plant-object) under the key `item`. It has the `colour` key.", " { item: Plant→#plant-object unstated }")]
    [InlineData("Returns a [plant](#plant-object) with the `colour` key.", "Plant→#plant-object")]
    [InlineData("See the [plant](#plant-object).", "-")]
    public void Response_is_what_prose_or_a_table_says(string block, string expected) =>
        Assert.Equal(expected, Texts.From(Read("GET /plants", block).Returns?.Type?.Value));

    [Theory]
    [InlineData("Returns what grows as `text/event-stream`, leaf by leaf.", "text/event-stream")]
    [InlineData("These endpoints return lines of JSON with content type\n`application/x-ndjson`. The lines are:\n\n- **leaves**, one by one", "application/x-ndjson")]
    [InlineData("The response is a stream (application/jsonl).", "application/jsonl")]
    [InlineData("```http\nHTTP/1.1 200 OK\nContent-Type: application/x-ndjson\n\n{ }\n{ }\n```", "application/x-ndjson")]
    [InlineData("```bash\ncurl -N -H 'Accept: text/event-stream' https://plants.example/plants\n```", "text/event-stream")]
    [InlineData("```http\nGET /plants HTTP/1.1\nAccept: Text/Event-Stream\n```", "text/event-stream")]
    [InlineData("If `follow` is set, it returns `text/event-stream`.", null)]
    [InlineData("Returns `text/event-stream` instead when `follow` is set.", null)]
    [InlineData("Send the plants as `application/x-ndjson`.", null)]
    [InlineData("Returns `application/json`.", null)]
    [InlineData("```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ }\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ndata: 1\n```", null)]
    [InlineData("```http\nHTTP/1.1 404 Not Found\nContent-Type: text/event-stream\n\ndata: 1\n```", null)]
    [InlineData("```http\nHTTP/1.1 200 OK\n\nContent-Type: text/event-stream\n```", null)]
    public void The_media_type_of_messages_is_what_prose_or_the_first_example_says(string block, string? expected) =>
        Assert.Equal(expected, Read("GET /plants", block).Accepts is { } accepts ? Assert.Single(accepts).Value : null);

    [Theory]
    [InlineData("{ \"a\": 1 }\n{ \"a\": 2 }", true)]
    [InlineData("{\n  \"a\": \"}\"\n}\n{\n  \"b\": [{}]\n}\n...", true)]
    [InlineData("{ \"a\": 1 }", false)]
    [InlineData("{ \"a\": 1 },\n{ \"a\": 2 }", false)]
    [InlineData("{ \"a\": 1 }\n\n{ \"a\": 2 }", false)]
    [InlineData("[{ \"a\": 1 }]\n[{ \"a\": 2 }]", false)]
    [InlineData("{% raw %}\n{{ STREAM }}\n{% endraw %}", false)]
    public void Objects_that_follow_each_other_in_the_example_of_a_success_are_messages(string body, bool expected)
    {
        Assert.Equal(expected, ShowMessages($"```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n```"));
        Assert.Equal(expected, ShowMessages($"Example response:\n\n```json\n{body}\n```"));
        Assert.False(ShowMessages($"```http\nHTTP/1.1 404 Not Found\n\n{body}\n```"));

        static bool ShowMessages(string block) => Read("GET /plants", block).Received.Any(static example => example is { AreMessages: true, IsOfSuccess: true });
    }

    [Fact]
    public void Page_that_says_no_status_says_none() => Assert.Null(Read("GET /plants", "It lists plants.").Responses);

    [Fact]
    public void Section_with_a_table_of_properties_is_a_model_with_the_anchor_of_its_heading()
    {
        PageFacts page = ReadPages.Read(
            """
            # Plants

            ## The plant object

            Something that grows.

            Name | Type | Description
            --- | --- | ---
            **id** | _uuid_ | Which.
            **bed?** | [bed object](#beds) | Where.

            ## Beds {#beds}

            ### Bed structure

            Field | Type
            --- | ---
            width | float

            ## Light

            Value | Name
            --- | ---
            0 | SHADE
            1 | SUN

            ## List plants

            `GET /plants`
            """);

        Assert.Equal(["Plant#the-plant-object", "Bed#bed-structure", "Light#light"], page.Models.Select(model => $"{model.Name.Value}#{model.Anchor}"));
        Assert.Equal(["id: String unmarked 'Which.'", "bed: Bed→#beds optional 'Where.'"], Texts.From(page.Models[0].Properties));
        Assert.Equal("Something that grows.", page.Models[0].Description?.Value);
        Assert.Equal(["beds-bed-structure", "plants-bed-structure", "beds"], page.Models[1].OtherAnchors);
        Assert.Equal(["0", "1"], Texts.From(page.Models[2].Values));
        Assert.Equal(["SHADE", "SUN"], page.Models[2].ValueNames.Select(name => name.Name));
    }

    [Theory]
    [InlineData("200 OK\nContent-Type: application/json\n\n{ \"id\": 1 }", "200")]
    [InlineData("429 Too Many Requests\n\n{ \"id\": 1 }", "429")]
    [InlineData("HTTP/1.1 410 Gone\n\n{ \"id\": 1 }", "410")]
    [InlineData("200 plants", null)]
    [InlineData("2000 OK", null)]
    public void Example_that_opens_with_a_status_is_of_it_with_the_version_or_without(string example, string? status) =>
        Assert.Equal(status, Read("GET /plants/{id}", $"```\n{example}\n```").Responses?.Select(static response => response.Statuses.Value.ToString()).SingleOrDefault());

    [Theory]
    [InlineData("The response status code will be `200` if successful and the response body will contain an array of plant objects.", "List<Any>")]
    [InlineData("The response body contains a plant object.", "Any")]
    [InlineData("Returns a JSON document with all of them.", "Any")]
    [InlineData("Returns an array of plants, newest first.", "List<Any>")]
    [InlineData("Returns a `404` if there is no such object.", "-")]
    [InlineData("Returns the address of the object.", "-")]
    [InlineData("Returns the plant, when it is an object.", "-")]
    public void Prose_that_says_that_json_comes_back_is_enough_to_read_it(string prose, string expected) =>
        Assert.Equal(expected, Texts.From(Read("GET /plants", prose).Shown?.Value));

    [Fact]
    public void Status_stands_behind_the_words_response_code() =>
        Assert.Equal(["201"], Read("POST /plants", "The response code will be `201` if successful.").Responses!.Value.Select(static response => response.Statuses.Value.ToString()));

    private static IEnumerable<HeaderFacts> HeadersIn(OperationFacts operation) =>
        [.. operation.Headers, .. (operation.Responses ?? []).SelectMany(static response => response.Headers)];

    private static OperationFacts Read(string statement, string blocks) =>
        Assert.Single(ReadPages.Read($"# Plants\n\n## Do it\n\n`{statement}`\n\n{blocks}\n").Operations);
}
