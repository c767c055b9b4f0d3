using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages of sites whose template tags say what others say by headings, labels and tables.</summary>
public class ReferenceTemplateTests
{
    private const string Tags = """
        # Pots

        {% swagger method="post" path="/pots/{id}/plants" baseUrl="https://api.garden.dev/v2" summary="Plant a seed" %}
        {% swagger-description %}
        Plants it at once.
        {% endswagger-description %}

        {% swagger-parameter in="path" name="id" type="String" required="true" %}
        Which pot.
        {% endswagger-parameter %}

        {% swagger-parameter in="query" name="depth" type="Integer" required="false" %}
        {% endswagger-parameter %}

        {% swagger-parameter in="body" name="seed" type="String" required="true" %}
        What is planted.
        {% endswagger-parameter %}

        {% swagger-response status="201: Created" description="The plant." %}
        ```json
        { "id": 7 }
        ```
        {% endswagger-response %}

        {% swagger-response status="404: Not Found" description="No such pot." %}
        {% endswagger-response %}
        {% endswagger %}

        {% swagger method="get" path="/pots" baseUrl="https://api.garden.dev/v2" summary="See all pots" %}
        {% endswagger %}
        """;

    private const string Sections = """
        # Pots

        {% api-method method="get" host="https://api.garden.dev" path="/v2/pots/:id" %}
        {% api-method-summary %}
        See a pot
        {% endapi-method-summary %}

        {% api-method-description %}
        With its plants.
        {% endapi-method-description %}

        {% api-method-spec %}
        {% api-method-request %}
        {% api-method-path-parameters %}
        {% api-method-parameter name="id" type="string" required=true %}
        Which pot.
        {% endapi-method-parameter %}
        {% endapi-method-path-parameters %}

        {% api-method-query-parameters %}
        {% api-method-parameter name="depth" type="integer" required=false %}
        {% endapi-method-parameter %}
        {% endapi-method-query-parameters %}
        {% endapi-method-request %}

        {% api-method-response %}
        {% api-method-response-example httpCode=200 %}
        {% api-method-response-example-description %}
        The pot.
        {% endapi-method-response-example-description %}

        ```javascript
        { "id": 7 }
        ```
        {% endapi-method-response-example %}
        {% endapi-method-response %}
        {% endapi-method-spec %}
        {% endapi-method %}
        """;

    [Fact]
    public void A_tag_states_an_operation_and_those_in_it_its_parts()
    {
        PageFacts page = ReadPages.Read(Tags);
        OperationFacts operation = page.Operations[0];

        Assert.Equal(["plant_seed POST /pots/{id}/plants Plant a seed", "see_all_pots GET /pots See all pots"], page.Operations.Select(Texts.From));
        Assert.Equal("Plants it at once.", operation.Description?.Value);
        Assert.Equal(["id in Path: String required 'Which pot.'", "depth in Query: Integer optional"], Texts.From(operation.Parameters));
        Assert.Equal(" { seed in Body: String required 'What is planted.' }", Texts.From(operation.Body?.Type?.Value));
        Assert.Equal(["201 The plant.", "404 No such pot."], (operation.Responses ?? []).Select(static response => $"{response.Statuses.Value} {response.Description?.Value}"));
        Assert.Equal(["201"], operation.Received.Select(static example => example.Status.ToString()));
        Assert.Equal("https://api.garden.dev/v2", page.Server?.Value);
    }

    [Fact]
    public void Tags_around_others_are_their_labels()
    {
        PageFacts page = ReadPages.Read(Sections);
        OperationFacts operation = Assert.Single(page.Operations);

        Assert.Equal("see_pot GET /v2/pots/{id} See a pot", Texts.From(operation));
        Assert.Equal(["id: String required 'Which pot.'", "depth in Query: Integer optional"], Texts.From(operation.Parameters));
        Assert.Equal(["200"], (operation.Responses ?? []).Select(static response => response.Statuses.Value.ToString()));
        Assert.Equal(["200"], operation.Received.Select(static example => example.Status.ToString()));
        Assert.Equal("https://api.garden.dev", page.Server?.Value);
    }

    [Theory]
    [InlineData("{% tabs %}\n{% tab title=\"200: OK\" %}\n```json\n{ \"id\": 7 }\n```\n{% endtab %}\n\n{% tab title=\"404\" %}\n```json\n{ \"error\": \"none\" }\n```\n{% endtab %}\n{% endtabs %}")]
    [InlineData("**200: OK**\n```json\n{ \"id\": 7 }\n```\n\n**404: Not Found**\n```json\n{ \"error\": \"none\" }\n```")]
    [InlineData("`200`:\n\n```json\n{ \"id\": 7 }\n```\n\n404:\n\n```json\n{ \"error\": \"none\" }\n```")]
    public void A_status_is_the_label_of_the_example_below_it(string responses) => Assert.Equal(
        ["200: { id: Integer }", "404: { error: Text }"],
        Assert.Single(ReadPages.Read($"# Pots\n\n## See a pot\n\n`GET /pots/{{id}}`\n\n**Response**\n\n{responses}\n").Operations).Received
            .Select(static example => $"{example.Status}: {Texts.From(example.Shape)}"));

    [Fact]
    public void A_tag_labels_what_is_in_it_and_nothing_behind_it()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(
            """
            # Pots

            ## Make a pot

            `POST /pots`

            **Body**

            {% tabs %}
            {% tab title="Response" %}
            ```json
            { "id": 7 }
            ```
            {% endtab %}
            {% endtabs %}

            Name | Type
            --- | ---
            `size` | integer
            """).Operations);

        Assert.Equal(" { size: Integer unstated }", Texts.From(operation.Body?.Type?.Value));
        Assert.Single(operation.Received);
    }

    [Fact]
    public void Code_between_highlight_tags_is_code()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(
            """
            # Pots

            ## See a pot

            {% highlight bash %}
            GET /pots/:id
            {% endhighlight %}

            ### Response

            {% highlight json linenos %}
            {
              "id": 7,

              "size": 3
            }
            {% endhighlight %}
            """).Operations);

        Assert.Equal("see_pot GET /pots/{id} See a pot", Texts.From(operation));
        Assert.Equal(["{ id: Integer; size: Integer }"], operation.Received.Select(static example => Texts.From(example.Shape)));
    }

    [Theory]
    [InlineData("{% hint style=\"info\" %}\nMind the roots.\n{% endhint %}")]
    [InlineData("{% raw %}\nMind the roots.\n{% endraw %}")]
    public void What_other_tags_are_around_is_prose(string text) =>
        Assert.Equal("Mind the roots.", Assert.Single(ReadPages.Read($"# Pots\n\n## See a pot\n\n`GET /pots/{{id}}`\n\n{text}\n").Operations).Description?.Value);

    [Theory]
    [InlineData("{% swagger method=\"get\" %}")]
    [InlineData("{% swagger method=\"fetch\" path=\"/pots\" %}")]
    [InlineData("Write {% swagger method=\"get\" path=\"/pots\" %}")]
    [InlineData("{% swagger method=\"get\" path=\"/pots\" %} {% endswagger %}")]
    [InlineData("```\n{% swagger method=\"get\" path=\"/pots\" %}\n```")]
    public void Other_text_states_none(string text) => Assert.Empty(ReadPages.Read($"# Pots\n\n{text}\n").Operations);
}
