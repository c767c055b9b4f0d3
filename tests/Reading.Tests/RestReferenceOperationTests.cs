using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Which lines of pages that people write are operations, and what these are called.</summary>
public class RestReferenceOperationTests
{
    [Theory]
    [InlineData("`GET /plants/:id`", "GET /plants/{id}")]
    [InlineData("**GET** `/plants/{id}`", "GET /plants/{id}")]
    [InlineData("`GET` `/plants`", "GET /plants")]
    [InlineData("GET /plants/\\{plant.id\\}/leaves", "GET /plants/{plant.id}/leaves")]
    [InlineData("Endpoint: `DELETE /plants/<id>`", "DELETE /plants/{id}")]
    [InlineData("**URL**: `PUT /plants/(id or name)/pot`", "PUT /plants/{id_or_name}/pot")]
    [InlineData("`POST /plants/[id]` *(experimental)*", "POST /plants/{id}")]
    [InlineData("`POST /plants/[id]` is new", null)]
    [InlineData("`GET https://garden.example/v1/plants?size={size}`", "GET /v1/plants")]
    [InlineData("```\nGET /plants\n```", "GET /plants")]
    [InlineData("```plaintext\nGET /plants\nGET /plants?open=yes\nGET /plants?size=3\n```", "GET /plants")]
    [InlineData("```plaintext\nGET /plants?open=yes\nGET /plants?size=3\n```", null)]
    [InlineData("```plaintext\nGET /plants\nGET /pots?size=3\n```", null)]
    [InlineData("```\nGET /plants/<id>\nHost: <the garden>\nAuthorization: <scheme> <token>\n```", "GET /plants/{id}")]
    [InlineData("```js\nPOST /plants/{:id}/water?wait=true\n\n{ \"litres\": 3 }\n```", "POST /plants/{id}/water")]
    [InlineData("```\nPOST /plants/{id}\nwaters a plant\n```", null)]
    [InlineData("`GET /plants/:from..:to`", "GET /plants/{from}..{to}")]
    [InlineData("`GET /map/:lat,:lng`", "GET /map/{lat},{lng}")]
    [InlineData("`POST /plants/:id:water`", "POST /plants/{id}:water")]
    [InlineData("```http\nPATCH /plants/{plant-id}\n```", "PATCH /plants/{plant-id}")]
    [InlineData("<Route method=\"POST\">/plants/[\\{plant.id\\}](#plant)/seeds</Route>", "POST /plants/{plant.id}/seeds")]
    [InlineData("<Endpoint method={\"get\"} path={\"/plants/{id}\"} context={\"endpoint\"}></Endpoint>", "GET /plants/{id}")]
    [InlineData("<MethodEndpoint\n  method={\"delete\"}\n  path={\"/plants/{id}\"}\n  context={\"a > b\"}\n>\n</MethodEndpoint>", "DELETE /plants/{id}")]
    [InlineData("<mark style=\"color:green;\">`POST`</mark> `/plants/{id}`", "POST /plants/{id}")]
    [InlineData("<span class=\"verb\">GET</span> <code>/plants/{id}</code>", "GET /plants/{id}")]
    [InlineData("<b>GET</b> /plants/&lt;id&gt;", "GET /plants/{id}")]
    [InlineData("<a href=\"x\">GET</a> /plants", null)]
    [InlineData("Method | Path\n--- | ---\n`GET` | `/plants/:id`", "GET /plants/{id}")]
    [InlineData("Call `GET /plants` to see them.", null)]
    [InlineData("- `GET /plants`", "GET /plants")]
    [InlineData("- see `GET /plants`", null)]
    [InlineData("`GET /plants?size=3`\n\n`GET /plants`", "GET /plants")]
    [InlineData("`get /plants`", null)]
    [InlineData("GET the plants", null)]
    [InlineData("```json\n{ \"GET\": \"/plants\" }\n```", null)]
    public void Statement_is_a_method_and_a_path_and_nothing_else(string block, string? expected)
    {
        PageFacts page = ReadPages.Read($"# Plants\n\n## See a plant\n\n{block}\n");

        Assert.Equal(expected is null ? [] : [expected], page.Operations.Select(operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Equal(expected is null, page.IsUnrecognized);
    }

    [Theory]
    [InlineData("## GET /plants/{id}", "get_plants_by_id GET /plants/{id} -")]
    [InlineData("## Water a plant [POST /plants/{id}/water]", "water_plant POST /plants/{id}/water Water a plant")]
    [InlineData("## Water a plant % POST /plants/{plant.id}/water", "water_plant POST /plants/{plant.id}/water Water a plant")]
    [InlineData("<h3 id=\"water\">POST /water</h3>", "post_water POST /water -")]
    public void Heading_states_an_operation(string heading, string expected) =>
        Assert.Equal([expected], ReadPages.Read($"# Plants\n\n{heading}\n").Operations.Select(Texts.From));

    [Fact]
    public void Operation_is_named_after_the_heading_around_the_one_of_its_parts() => Assert.Equal(
        ["create_isolated_bed POST /v3/beds Create an isolated bed (beta)"],
        ReadPages.Read("# Beds\n\n## Create an isolated bed (beta)\n\n### Definition\n\n`POST /v3/beds`\n").Operations.Select(Texts.From));

    [Fact]
    public void Methods_of_one_block_share_heading_and_parameters_and_are_told_apart_by_name()
    {
        PageFacts page = ReadPages.Read("## Look around\n\n```\nGET /v1/look\nPOST /v1/look\nGET /v1/listen\n```\n\nQuery parameters:\n\n- `far=<bool>`: How far. Optional.\n");

        Assert.Equal(
            ["look_around GET /v1/look Look around", "post_look_around POST /v1/look Look around", "get_listen GET /v1/listen Look around"],
            page.Operations.Select(Texts.From));
        Assert.All(page.Operations, operation => Assert.Equal(["far in Query: Boolean optional 'How far. Optional.'"], Texts.From(operation.Parameters)));
    }

    [Theory]
    [InlineData("**Example request**:\n\n    GET /plants/17 HTTP/1.1\n    Accept: */*")]
    [InlineData("```http\nGET /plants/17 HTTP/1.1\n```")]
    [InlineData("### Examples\n\n`GET /plants?names=rose`")]
    [InlineData("The same again:\n\n`GET /plants/{id}`")]
    [InlineData("```http\nGET /v1/plants/{plant} HTTP/1.1\nHost: garden.example\n```")]
    public void Example_is_no_operation(string example) => Assert.Equal(
        ["see_plant GET /plants/{id} See a plant"],
        ReadPages.Read($"# Plants\n\n## See a plant\n\n`GET /plants/{{id}}`\n\n{example}\n").Operations.Select(Texts.From));

    [Theory]
    [InlineData("## Copy a plant\n\n`POST /plants?source=:id`\n\n- `bed` (integer) - Where to.", "copy_plant POST /plants Copy a plant")]
    [InlineData("## Notes\n\n`POST /plants`\n\nIs slow.")]
    [InlineData("### With a bed\n\n`POST /plants`\n\n- `bed` (integer) - Where to.")]
    [InlineData("## Examples\n\n`POST /plants`\n\n- `bed` (integer) - Where to.")]
    [InlineData("## All of them\n\nMethod | Path\n--- | ---\nPOST | /plants\n")]
    public void Operation_is_stated_again_where_another_heading_describes_it_by_itself(string other, params string[] operations) => Assert.Equal(
        ["create_plant POST /plants Create a plant", .. operations],
        ReadPages.Read($"# Plants\n\n## Create a plant\n\n`POST /plants`\n\n- `name` (string) - What it is called.\n\n{other}\n").Operations.Select(Texts.From));

    [Theory]
    [InlineData("Send a `POST` request to the URL endpoint `/v1/plants/<id>/water`.", "POST /v1/plants/{id}/water")]
    [InlineData("To list all plants, send a GET request\nto `/v1/plants`. It returns them.", "GET /v1/plants")]
    [InlineData("Plants go by a **DELETE** query on `https://garden.example/v1/plants/:id`.", "DELETE /v1/plants/{id}")]
    [InlineData("Waters it. Send a `POST` request to `/v1/water`.", null)]
    [InlineData("A GET is never cached: see `/v1/plants`.", null)]
    [InlineData("Send a post request to `/v1/plants`.", null)]
    [InlineData("Send a POST request to `the garden`.", null)]
    public void Sentence_tells_how_an_operation_is_called_where_nothing_else_on_the_page_does(string prose, string? expected)
    {
        string page = $"# Plants\n\n## Do it\n\n{prose}\n\n| Name | Type |\n| --- | --- |\n| name | string |\n";

        Assert.Equal(expected is null ? [] : [expected], ReadPages.Read(page).Operations.Select(static operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Equal(["GET /v1/other"], ReadPages.Read($"{page}\n## Other\n\n`GET /v1/other`\n").Operations.Select(static operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
    }

    [Fact]
    public void Items_of_a_list_state_operations_where_nothing_else_on_the_page_does()
    {
        const string List = "# Garden\n\n## Endpoints\n\n- `GET /plants` - List plants\n- **`POST /plants`**: plants one.\n- `DELETE /plants/:id` is not allowed, since nobody would know what has become of it. Prune it.\n- `get` something\n";

        Assert.Equal(
            ["list_plants GET /plants List plants", "plants_one POST /plants plants one", "delete_plants_by_id DELETE /plants/{id} -"],
            ReadPages.Read(List).Operations.Select(Texts.From));
        Assert.Equal(["see GET /plants/{id} See"], ReadPages.Read($"{List}\n## See\n\n`GET /plants/:id`\n").Operations.Select(Texts.From));
    }

    [Fact]
    public void Sentence_that_states_an_operation_says_what_returns_too() => Assert.Equal(
        ["204"],
        Assert.Single(ReadPages.Read("# Plants\n\n## Do it\n\nSend a `DELETE` request to `/v1/plants`. Returns `204`.\n").Operations).Responses!.Value.Select(static response => response.Statuses.Value.ToString()));

    [Fact]
    public void Request_with_variables_states_an_operation_beside_others_and_shows_what_is_sent()
    {
        PageFacts page = ReadPages.Read("# Plants\n\n## List plants\n\n`GET /plants`\n\n## Paint a plant\n\n```\nPUT /plants/<id>/picture\nContent-Type: image/png\n\n<the picture>\n```\n\n## Ask for one\n\n```\nGET /plants/17 HTTP/1.1\n```\n");

        Assert.Equal(["list_plants GET /plants List plants", "paint_plant PUT /plants/{id}/picture Paint a plant"], page.Operations.Select(Texts.From));
        Assert.Equal("Binary", Texts.From(page.Operations[1].Body?.Example?.Value));
        Assert.Equal(["image/png"], Texts.From(page.Operations[1].Body?.MediaTypes));
    }

    [Fact]
    public void Request_with_variables_describes_by_itself_what_is_stated_before_it() => Assert.Equal(
        ["pulling_plant GET /plants/{id} Pulling a plant", "get_plant GET /plants/{plant} GET Plant"],
        ReadPages.Read("# Garden\n\n## Pulling a plant\n\n    GET /plants/<id>\n\nPulls it.\n\n## GET Plant\n\n```\nGET /plants/<plant>\nHost: <garden>\n```\n\n| Name | Kind | Description |\n| --- | --- | --- |\n| plant | path | Which. |\n").Operations.Select(Texts.From));

    [Fact]
    public void What_stands_below_a_heading_that_continues_the_operation_is_of_it_as_well() => Assert.Equal(
        ["{ id: Integer }"],
        Texts.From(Assert.Single(ReadPages.Read("# Plants\n\n## See a plant\n\n`GET /plants/1`\n\n## Sample Request\n\n```sh\ncurl http://garden.example/plants/1\n```\n\n### Sample Response\n\n```json\n{ \"id\": 1 }\n```\n").Operations).Received));

    [Theory]
    [InlineData("| Characteristic | Value |\n| --- | --- |\n| HTTP method | `PUT` |\n| URL path | `/v1/plants` |\n| Response type | `application/json` |")]
    [InlineData("| Method | `PUT` |\n| --- | --- |\n| **URL:** | `/v1/plants` |")]
    public void Table_that_says_one_thing_a_row_states_an_operation(string table) => Assert.Equal(
        ["plant PUT /v1/plants Plant"],
        ReadPages.Read($"# Plants\n\n## Plant\n\n{table}\n").Operations.Select(Texts.From));

    [Theory]
    [InlineData("# Changelog")]
    [InlineData("# Upgrade guide")]
    [InlineData("# Plants\n\n## Breaking changes")]
    public void Page_of_what_was_states_nothing(string heading) =>
        Assert.True(ReadPages.Read($"{heading}\n\n`GET /plants`\n").IsUnrecognized);

    [Fact]
    public void Groups_are_the_headings_around_operations_and_else_the_page()
    {
        PageFacts page = ReadPages.Read(
            """
            ---
            title: Garden API
            ---
            ## Ping

            `GET /ping`

            ## 2.1 Flower beds

            ### List beds

            `GET /beds`

            ## Endpoints

            ### List plants

            `GET /plants`
            """);

        Assert.Equal(
            ["Garden: ping, list_plants", "FlowerBeds: list_beds"],
            page.Groups.Select(group => $"{group.Name?.Value}: {string.Join(", ", group.Operations.Select(operation => operation.Name.Value))}"));
    }

    [Fact]
    public void Second_operation_of_a_name_in_its_group_is_named_after_its_endpoint() => Assert.Equal(
        ["list", "get_beds"],
        ReadPages.Read("# A\n\n## List\n\n`GET /plants`\n\n## List\n\n`GET /beds`\n").Operations.Select(operation => operation.Name.Value));

    [Fact]
    public void Each_statement_has_its_place()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read("# Plants\n\n## See a plant\n\nSee it.\n\n`GET /plants/:id`\n").Operations);

        Assert.Equal("2:3-2:14", Texts.From(operation.Name.Span));
        Assert.Equal("6:1-6:4", Texts.From(operation.Verb!.Value.Span));
        Assert.Equal("6:5-6:16", Texts.From(operation.Path!.Value.Span));
        Assert.Equal("4:0-4:7", Texts.From(operation.Description!.Value.Span));
    }

    [Fact]
    public void Page_with_statements_and_a_heading_Properties_is_no_page_of_a_model()
    {
        PageFacts page = ReadPages.Read("# Plant\n\n## See\n\n`GET /plant`\n\n## Plant object\n\n### Properties\n\nName | Type\n--- | ---\nheight | integer\n");

        Assert.Equal(["see GET /plant See"], page.Operations.Select(Texts.From));
        Assert.Equal(["height: Integer unstated"], Texts.From(Assert.Single(page.Models).Properties));
    }

    [Fact]
    public void Page_of_prose_and_other_tables_is_left_alone() =>
        Assert.True(ReadPages.Read("# Gardening\n\nName | Colour\n--- | ---\nrose | red\n\nCall `GET /plants`.\n").IsUnrecognized);

    [Theory]
    [InlineData("`GET/POST/DELETE`", "`/plants`", "GET /plants", "POST /plants", "DELETE /plants")]
    [InlineData("`GET` or `POST`", "`/plants`", "GET /plants", "POST /plants")]
    [InlineData("`POST`<sup>1</sup>", "`/plants`", "POST /plants")]
    [InlineData("`LIST`", "`/plants/:bed`", "LIST /plants/{bed}")]
    [InlineData("`SCAN`", "plants/:bed", "SCAN /plants/{bed}")]
    [InlineData("`GET`", "`/plants`<br>`/beds/:bed/plants`", "GET /plants", "GET /beds/{bed}/plants")]
    [InlineData("`GET`", "`/plants(/:bed)(/:row)`", "GET /plants", "GET /plants/{bed}", "GET /plants/{bed}/{row}")]
    public void Row_of_a_table_states_each_method_of_each_path(string methods, string paths, params string[] expected)
    {
        PageFacts page = ReadPages.Read($"# Plants\n\n## See plants\n\nMethod | Path\n--- | ---\n{methods} | {paths}\n");

        Assert.Equal(expected, page.Operations.Select(operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Word_among_methods_that_is_none_is_reported()
    {
        PageFacts page = ReadPages.Read("# Plants\n\n## See plants\n\nMethod | Path\n--- | ---\n`GET` | `/plants`\n`WATER` | `/plants/pour`\n");

        Assert.Equal(["GET /plants"], page.Operations.Select(operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Equal(["PG0017 7:1-7:6"], Texts.From(page.Diagnostics));
    }

    [Fact]
    public void Long_table_is_of_contents_only_around_other_statements()
    {
        const string Rows = "Method | Path\n--- | ---\n`PUT` | `/a`\n`PUT` | `/b`\n`PUT` | `/c`\n`PUT` | `/d`\n`PUT` | `/e`\n";

        Assert.Equal(["GET /plants"], ReadPages.Read($"# Plants\n\n{Rows}\n## See plants\n\n`GET /plants`\n").Operations.Select(operation => $"{operation.Verb?.Value} {operation.Path?.Value}"));
        Assert.Equal(6, ReadPages.Read($"# Plants\n\n## See plants\n\n`GET /plants`\n\n## Change them\n\n{Rows}").Operations.Count);
    }
}
