using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages in the forms of converters that make Markdown of other descriptions: each divides what an operation is in its own way.</summary>
public class ReferenceConverterTests
{
    [Fact]
    public void A_heading_of_a_method_stands_below_one_of_a_path()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ### /plants

            #### GET
            ##### Summary

            List plants

            ##### Parameters

            | Name | Located in | Description | Required | Schema |
            | ---- | ---------- | ----------- | -------- | ------ |
            | limit | query | How many | No | integer |

            ##### Responses

            | Code | Description | Schema |
            | ---- | ----------- | ------ |
            | 200 | All | [ [Plant](#plant) ] |

            #### **POST**:

            Adds a plant.

            ### `/plants/{id}`

            #### DELETE

            ### Models

            #### Plant

            | Name | Type | Description | Required |
            | ---- | ---- | ----------- | -------- |
            | id | long |  | Yes |
            """);

        Assert.Equal(["list_plants GET /plants List plants", "post_plants POST /plants Adds a plant.", "delete_plants_by_id DELETE /plants/{id} -"], page.Operations.Select(Texts.From));
        Assert.Equal(["limit in Query: Integer optional 'How many'"], Texts.From(page.Operations[0].Parameters));
        Assert.Equal("List<Plant→#plant>", Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
        Assert.Equal("Garden", page.Group.Name?.Value);
        Assert.Equal("Plant", page.Model.Name.Value);
    }

    [Theory]
    [InlineData("## /pots\n\n### /{id}\n\n#### GET\n", "GET /pots/{id}")]
    [InlineData("## /pots\n\n### /pots/{id}\n\n#### GET\n", "GET /pots/{id}")]
    [InlineData("## /pots/{id}\n\n### Get\n", null)]
    [InlineData("## Pots\n\n### GET\n", null)]
    [InlineData("## /pots and /pans\n\n### GET\n", null)]
    public void The_path_is_that_of_the_headings_around(string headings, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], ReadPages.Read($"# Garden\n\n{headings}\n").Operations.Select(static operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));

    [Fact]
    public void An_element_in_front_of_a_heading_is_its_anchor()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ### <span id="get-plant"></span> Get a plant (*getPlant*)

            ```
            GET /plants/{id}
            ```

            ## Models

            ### <span id="plant-model"></span> Plant

            **Properties**

            | Name | Type | Required | Description |
            |------|------|:--------:|-------------|
            | id | int64 (formatted integer) | ✓ | Which one |
            """);

        Assert.Equal("get_plant GET /plants/{id}", Texts.From(Assert.Single(page.Operations))[..26]);
        Assert.Equal(("Plant", "plant-model"), (page.Model.Name.Value, page.Model.Anchor));
    }

    [Fact]
    public void A_label_in_a_heading_names_the_method_and_a_quote_the_address()
    {
        PageFacts page = ReadPages.Read(
            """
            # Project: Garden

            ## End-point: Create a plant

            ### Method: POST
            >```
            >https://api.garden.dev/v1/plants?dry=true
            >```

            ### Body (**raw**)

            ```json
            { "name": "rose" }
            ```

            ### Security

            |Param|Value|
            |---|---|
            |token|a|

            ### Response: 201

            ```json
            { "id": 7 }
            ```

            ## End-point: Remove a plant

            ### Method: DELETE
            >```
            >https://api.garden.dev/v1/plants/:id
            >```
            """);

        Assert.Equal(["create_plant POST /v1/plants", "remove_plant DELETE /v1/plants/{id}"], page.Operations.Select(static operation => $"{operation.Name.Value} {operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Equal(["dry in Query: Boolean unstated"], Texts.From(page.Operations[0].Parameters));
        Assert.Equal(["{ name: Text }"], page.Operations[0].Sent.Select(static example => Texts.From(example.Shape)));
        Assert.Equal(["201: { id: Integer }"], page.Operations[0].Received.Select(static example => $"{example.Status}: {Texts.From(example.Shape)}"));
    }

    [Theory]
    [InlineData("`GET api/pots/{pot}`", "GET /api/pots/{pot}")]
    [InlineData("`GET pots`", null)]
    [InlineData("GET api/pots", null)]
    public void In_code_the_slash_in_front_of_a_path_may_be_left_out(string line, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], ReadPages.Read($"# Pots\n\n## Show a pot\n\n### HTTP Request\n{line}\n").Operations.Select(static operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));

    [Theory]
    [InlineData("> Example response (200):\n\n```json\n{ \"id\": 7 }\n```\n\n> Example response (404):\n\n```json\n{ \"error\": \"none\" }\n```")]
    [InlineData("### Response 200\n\n#### application/json\n\n```json\n{ \"id\": 7 }\n```\n\n### Response 404\n\n#### application/json\n\n```json\n{ \"error\": \"none\" }\n```")]
    [InlineData("### Responses\n\n#### 200 OK\n\n```json\n{ \"id\": 7 }\n```\n\n#### `404`\n\n```json\n{ \"error\": \"none\" }\n```")]
    public void A_label_or_heading_names_the_status_of_an_example_below_it(string responses) => Assert.Equal(
        ["200: { id: Integer }", "404: { error: Text }"],
        Assert.Single(ReadPages.Read($"# Pots\n\n## See a pot\n\n`GET /pots/{{id}}`\n\n{responses}\n").Operations).Received
            .Select(static example => $"{example.Status}: {Texts.From(example.Shape)}"));

    [Theory]
    [InlineData("### Response code: 204\n\n### 404 Not Found\n\nNo such pot.", "204 -", "404 No such pot.")]
    [InlineData("### Responses\n\n#### 204\n\nIt is gone.\n\n#### 5XX\n", "204 It is gone.")]
    [InlineData("### 3 ways to call it\n\n### 2024 plans\n\n### Default pots\n")]
    public void A_heading_states_the_status_that_it_is_named_after(string headings, params string[] expected) => Assert.Equal(
        expected,
        (Assert.Single(ReadPages.Read($"# Pots\n\n## Remove a pot\n\n`DELETE /pots/{{id}}`\n\n{headings}\n").Operations).Responses ?? []).Select(static response => $"{response.Statuses.Value} {response.Description?.Value ?? "-"}"));

    [Fact]
    public void What_secures_an_operation_is_no_parameter_of_it() => Assert.Empty(
        Assert.Single(ReadPages.Read("# Pots\n\n## See pots\n\n`GET /pots`\n\n#### Security\n\n|Type|Name|Scopes|\n|---|---|---|\n|**apiKey**|**[api_key](#api_key)**||\n").Operations).Parameters ?? []);
}
