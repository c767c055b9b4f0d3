using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Merging.Tests;

/// <summary>What becomes of the examples on reference pages.</summary>
public sealed class ExampleMergingTests
{
    private const string ListAndGet =
        """
        # Plants

        ## List the plants

        `GET /plants`

        ```json
        { "next": null, "plants": [{ "id": 1, "name": "rose", "bed": null, "tags": [] }] }
        ```

        ## See a plant

        `GET /plants/{id}`

        ```json
        { "id": 1, "name": "rose", "bed": { "row": 2 }, "height": 1.5 }
        ```
        """;

    private const string Enveloped =
        """
        # Plants

        ## Responses

        All responses have this envelope:

        ```json
        {
          "status": "success" | "error",
          "data": <data>,
          // Where something went wrong.
          "errorType": "<string>",
          "warnings": ["<string>"]
        }
        ```

        ## See a plant

        `GET /plants/{id}`

        ```json
        { "status": "success", "data": { "id": 1 } }
        ```

        ## List names

        `GET /names`

        The `data` section of the response is:

        ```json
        ["rose"]
        ```

        ## Count

        `GET /count`

        ```json
        { "total": 1 }
        ```

        ## Grow

        `POST /grow`

        Returns `204 No Content`.
        """;

    [Fact]
    public void Examples_of_one_resource_are_one_model_named_by_its_path()
    {
        Merged merged = Merged.From(("plants.md", ListAndGet));

        Assert.Equal(["ListPlantsResponse", "Plant", "PlantBed"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Equal(["id", "name", "bed", "tags", "height"], merged.Object("Plant").Properties.Select(property => property.WireName));
        Assert.Equal(new SchemaReference("Plant"), merged.Operation("see_plant").Responses[0].Body);
        Assert.Equal(new ListType(new SchemaReference("Plant")), merged.Property("ListPlantsResponse", "plants").Type);
    }

    [Fact]
    public void What_an_example_cannot_tell_stays_open()
    {
        Merged merged = Merged.From(("plants.md", ListAndGet));

        Assert.Equal(new PrimitiveType(PrimitiveKind.Any), merged.Property("ListPlantsResponse", "next").Type);
        Assert.Equal(new ListType(new PrimitiveType(PrimitiveKind.Any)), merged.Property("Plant", "tags").Type);
        Assert.Equal(new SchemaReference("PlantBed"), merged.Property("Plant", "bed").Type);
        Assert.DoesNotContain(merged.Object("Plant").Properties, property => property.IsRequired);
        Assert.Equal("Type.ShownByExample", merged.Evidence.For(MemberKey.Property("Plant", "height"), Fact.Type)?.Rule);
    }

    [Theory]
    [InlineData("[{ \"name\": \"rose\", \"height\": 3 }]", true)]
    [InlineData("{ \"name\": \"rose\", \"height\": 3 }", false)]
    [InlineData("[{ \"other\": 1 }]", false)]
    public void Model_that_an_example_shows_several_of_is_listed(string example, bool isList)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## List plants\n\n`GET /plants`\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{example}\n```\n\n|Status|Meaning|Schema|\n|---|---|---|\n|200|OK|[Plant](#plant)|\n\n# Schemas\n\n## Plant\n\n|Name|Type|\n|---|---|\n|name|string|\n|height|integer|\n"));

        ApiType? returned = merged.Operation("list_plants").Responses[0].Body;
        Assert.Equal(isList ? new ListType(new SchemaReference("Plant")) : new SchemaReference("Plant"), returned);
    }

    [Fact]
    public void Body_that_the_table_leaves_open_is_what_its_example_shows()
    {
        Merged merged = Merged.From(("plants.md", "# Plants\n\n## Plant\n\n`POST /plants`\n\n> Body parameter\n\n```json\n{ \"name\": \"rose\" }\n```\n\n### Parameters\n\n|Name|In|Type|Required|\n|---|---|---|---|\n|body|body|any|true|\n"));

        Assert.Equal(["name"], merged.Object(Assert.IsType<SchemaReference>(merged.Operation("plant").Body!.Type).SchemaName).Properties.Select(property => property.WireName));
    }

    [Theory]
    [InlineData("1, 2.5", nameof(PrimitiveKind.Number))]
    [InlineData("1, \"a\"", nameof(PrimitiveKind.Any))]
    [InlineData("null, \"a\"", nameof(PrimitiveKind.String))]
    [InlineData("true, {}", nameof(PrimitiveKind.Any))]
    public void Values_that_differ_in_kind_are_any(string values, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n```json\n{{ \"a\": [{values}] }}\n```\n"));

        Assert.Equal(new PrimitiveType(Enum.Parse<PrimitiveKind>(expected)), Assert.IsType<ListType>(merged.Property("SeeResponse", "a").Type).Item);
    }

    [Theory]
    [InlineData("""{ "com.garden/bed": "a", "org.garden": "b" }""", "Map String")]
    [InlineData("""{ "1": { "name": "a" }, "2": { "name": "b" } }""", "Map Model")]
    [InlineData("""{ "<id>": { "name": "a" } }""", "Map Model")]
    [InlineData("""{ "0a1b2c3d4e": [1], "f00ba12345": [2] }""", "Map List")]
    [InlineData("""{ "first": { "name": "a" }, "last": { "name": "b" } }""", "Model")]
    [InlineData("""{ "com.garden/bed": "a", "size": 1 }""", "Model")]
    [InlineData("""{ }""", "Map Any")]
    public void Object_whose_names_are_data_is_a_map(string json, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n```json\n{{ \"a\": {json} }}\n```\n"));

        Assert.Equal(expected, merged.Property("SeeResponse", "a").Type switch
        {
            MapType { Value: PrimitiveType value } => $"Map {value.Kind}",
            MapType { Value: ListType } => "Map List",
            MapType => "Map Model",
            _ => "Model",
        });
    }

    [Fact]
    public void Names_that_differ_between_examples_over_objects_that_are_alike_are_data()
    {
        Merged merged = Merged.From(("plants.md",
            "# Plants\n\n## See\n\n`GET /plants`\n\n```json\n[{ \"beds\": { \"rose\": { \"row\": 1 }, \"lily\": { \"row\": 2 } } }, { \"beds\": { \"fern\": { \"row\": 1 } } }]\n```\n"));

        Assert.Equal(new MapType(new SchemaReference("SeeResponseBeds")), merged.Property("SeeResponse", "beds").Type);
    }

    [Fact]
    public void Table_has_the_last_word_and_examples_add_to_it()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## The plant object

            Name | Type
            --- | ---
            id | string
            name | string
            bed | object

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": 1, "name": "rose", "bed": { "row": 1 }, "tall": true }
            ```
            """));

        Assert.Equal(new SchemaReference("Plant"), merged.Operation("see_plant").Responses[0].Body);
        Assert.Equal(new PrimitiveType(PrimitiveKind.String), merged.Property("Plant", "id").Type);
        Assert.Equal(new SchemaReference("PlantBed"), merged.Property("Plant", "bed").Type);
        Assert.Equal(new PrimitiveType(PrimitiveKind.Boolean), merged.Property("Plant", "tall").Type);
        Assert.Null(merged.Evidence.For(MemberKey.Property("Plant", "id"), Fact.Type)?.Rule);
    }

    [Fact]
    public void Object_that_holds_what_its_table_links_to_is_none_itself()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## Links

            ### The link object

            Name | Type
            --- | ---
            href | string

            ## The plant object

            Name | Type
            --- | ---
            id | string
            name | string
            links | [links object](#links)

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": "a", "name": "rose", "links": { "self": { "href": "b" } } }
            ```
            """));

        Assert.Equal(new SchemaReference("PlantLinks"), merged.Property("Plant", "links").Type);
        Assert.Equal(["self"], merged.Object("PlantLinks").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Body_of_a_table_has_what_its_example_shows_too()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## Plant it

            `POST /plants`

            Name | Type
            --- | ---
            name | string
            bed | object

            ```sh
            curl -X POST https://garden.example/plants -d '{ "name": "rose", "bed": { "row": 1 }, "tall": true }'
            ```
            """));

        Assert.Equal(["name", "bed", "tall"], merged.Object("PlantItRequest").Properties.Select(property => property.WireName));
        Assert.Equal(new SchemaReference("PlantItRequestBed"), merged.Property("PlantItRequest", "bed").Type);
    }

    [Fact]
    public void Resources_of_other_paths_are_others_though_they_are_alike()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## See a bed

            `GET /beds/{id}`

            ```json
            { "id": 1, "created": 2, "size": { "rows": 1 } }
            ```

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": 1, "created": 2, "size": { "height": 1 } }
            ```
            """));

        Assert.Equal(["SeeBedResponse", "SeeBedResponseSize", "SeePlantResponse", "SeePlantResponseSize"], merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Example_of_a_stated_model_is_one_of_no_other_that_is_like_it()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## The plant object

            Name | Type
            --- | ---
            id | string
            name | string
            bed | string

            ## The summary object

            Name | Type
            --- | ---
            id | string

            ## List plants

            `GET /plants`

            Returns an array of [summaries](#the-summary-object).

            ```json
            [{ "id": "a", "name": "rose" }]
            ```
            """));

        Assert.Equal(["id", "name"], merged.Object("Summary").Properties.Select(property => property.WireName));
        Assert.Equal(["id", "name", "bed"], merged.Object("Plant").Properties.Select(property => property.WireName));
    }

    [Theory]
    [InlineData("see_plant", "SeePlantResponse", "SeePlantResponseData")]
    [InlineData("list_names", "ListNamesResponse", "List")]
    [InlineData("count", "CountResponse", "CountResponseData")]
    public void Envelope_of_every_success_is_part_of_every_type(string operation, string type, string data)
    {
        Merged merged = Merged.From(("plants.md", Enveloped));

        Assert.Equal(new SchemaReference(type), merged.Operation(operation).Responses[0].Body);
        Assert.Equal(["status", "data", "warnings"], merged.Object(type).Properties.Select(property => property.WireName));
        ApiType inside = merged.Property(type, "data").Type;
        Assert.Equal(data, inside is SchemaReference reference ? reference.SchemaName : inside is ListType ? "List" : "");
    }

    [Fact]
    public void Failures_return_what_the_site_says_of_them()
    {
        Merged merged = Merged.From(("plants.md", Enveloped));

        Response failure = merged.Operation("grow").Responses[1];
        Assert.Equal(StatusRange.Default, failure.Statuses);
        Assert.Equal(new SchemaReference("Error"), failure.Body);
        Assert.Equal(["status", "data", "errorType", "warnings"], merged.Object("Error").Properties.Select(property => property.WireName));
        Assert.Null(merged.Operation("grow").Responses[0].Body);
    }

    [Fact]
    public void Error_of_a_section_is_that_of_all_pages()
    {
        Merged merged = Merged.From(
            ("errors.md", "# Errors\n\nThe body is:\n\n```json\n{ \"message\": \"no such plant\" }\n```\n"),
            ("plants.md", "# Plants\n\n## See\n\n`GET /plants`\n\n**Status codes**:\n\n- **200** - it\n- **304** - as before\n- **404** - none\n"));

        Operation operation = merged.Operation("see");
        Assert.Equal(["200", "304", "404"], operation.Responses.Select(response => response.Statuses.ToString()));
        Assert.Equal([null, null, new SchemaReference("Error")], operation.Responses.Select(response => response.Body));
        Assert.Equal("Response.FailureOfSite", merged.Evidence.For(MemberKey.Status("Plants", "see", "404"), Fact.Type)?.Rule);
    }

    [Theory]
    [InlineData("curl https://garden.test/v1/plants/7", null)]
    [InlineData("curl https://garden.example.org/v1/plants/7", null)]
    [InlineData("curl https://{host}/v1/plants/7", null)]
    [InlineData("curl http://localhost:7000/v1/plants/7?dry=1", "http://localhost:7000/v1")]
    [InlineData("curl http://localhost:7000/v1/beds", null)]
    public void Address_is_what_examples_call_in_front_of_the_path(string command, string? expected) => Assert.Equal(
        expected,
        Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants/{{id}}`\n\n```sh\n{command}\n```\n")).Model.BaseAddress);

    [Theory]
    [InlineData("The base URL is `https://garden.dev/api`.", "https://garden.dev/api")]
    [InlineData("**Base URL**\n\n```\nhttps://garden.dev/api\n```", "https://garden.dev/api")]
    [InlineData("**Image base URL**\n\n```\nhttps://garden.dev/images\n```", null)]
    [InlineData("The API is reachable under `/api/v1`.", null)]
    [InlineData("See <https://garden.dev/guide>.", null)]
    public void Address_is_what_prose_says(string prose, string? expected) => Assert.Equal(
        expected, Merged.From(("plants.md", $"# Plants\n\n{prose}\n\n## See\n\n`GET /plants/{{id}}`\n")).Model.BaseAddress);

    [Theory]
    [InlineData("curl -H \"Authorization: Bearer abc\" https://garden.test/plants", "bearerAuth http bearer")]
    [InlineData("curl -u me:secret https://garden.test/plants", "basicAuth http basic")]
    [InlineData("curl --header \"X-Garden-Token: abc\" https://garden.test/plants", "X-Garden-Token apiKey X-Garden-Token")]
    [InlineData("curl -H \"Accept: text/plain\" https://garden.test/plants", null)]
    public void Credentials_are_what_the_header_of_an_example_sends(string command, string? expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n```sh\n{command}\n```\n"));

        string? scheme = merged.Model.SecuritySchemes.Select(scheme => $"{scheme.Name} {scheme.Type} {scheme.HttpScheme ?? scheme.ParameterName}").SingleOrDefault();
        Assert.Equal(expected, scheme);
        Assert.Equal(expected?.Split(' ')[0], merged.Operation("see").Security is { Count: 1 } names ? names[0] : null);
    }

    [Fact]
    public void Section_about_authentication_is_about_all_operations()
    {
        Merged merged = Merged.From(
            ("a.md", "# Garden\n\n## Authentication\n\nSend the header `Authorization: bearer <token>`.\n\n## See\n\n`GET /plants`\n"),
            ("b.md", "# Beds\n\n## List\n\n`GET /beds`\n"));

        Assert.Equal(["bearerAuth"], merged.Operation("list").Security ?? []);
    }

    [Fact]
    public void Contradictions_and_forgotten_fields_are_reported_where_the_example_shows_them()
    {
        Merged merged = Merged.From(("plants.md",
            "# Plants\n\n## The plant object\n\nName | Type\n--- | ---\nid | integer\nname | string\ncreated_at | string\ntags | list of strings\n\n```json\n{\n\"id\": \"a\",\n\"name\": 1,\n\"createdAt\": \"b\",\n\"tags\": null,\n\"tall\": true }\n```\n"));

        Assert.Equal(
            [
                (14, "The example shows a text for 'id', but the table states a number. The table was followed."),
                (16, "The example writes 'createdAt', but the table writes 'created_at'. The table was followed."),
                (18, "The example has 'tall', but the table does not describe it. The table describes everything else in the example. A property was added, with the type that the example shows."),
            ],
            merged.Result.Diagnostics.Select(diagnostic => (diagnostic.Location.Span.StartLine + 1, diagnostic.Message)));
        Assert.Equal(["id", "name", "created_at", "tags", "tall"], merged.Object("Plant").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_table_of_what_one_member_of_the_example_holds_describes_the_inside_of_it()
    {
        Merged merged = Merged.From(
            ("see.md", "# See it\n\n`GET /plant`\n\n### Result\n\n```json\n{ \"reply\": { \"state\": \"ok\", \"height\": 2 } }\n```\n\n| Field | Type |\n| --- | --- |\n| height | number |\n"));

        Assert.Equal(["reply"], merged.Object("SeeItResponse").Properties.Select(property => property.WireName));
        Assert.Equal(["height", "state"], merged.Object("SeeItResponseReply").Properties.Select(property => property.WireName).Order());
        Assert.Equal(new PrimitiveType(PrimitiveKind.Number), merged.Property("SeeItResponseReply", "height").Type);
    }

    [Theory]
    [InlineData("Returns a partial [plant](#plant-object) object.", "{ \"name\": \"rose\" }")]
    [InlineData("Returns a list of partial [plant](#plant-object) objects.", "[{ \"name\": \"rose\" }]")]
    [InlineData("Returns a list of partial [plant](#plant-object) objects.", "{ \"name\": \"rose\" }")]
    public void What_is_said_to_be_a_part_of_a_model_is_the_part_that_is_shown(string prose, string example)
    {
        Merged merged = Merged.From(
            ("see.md", $"# Plants\n\n## See it\n\n`GET /things`\n\n{prose}\n\n### Example partial plant object\n\n```json\n{example}\n```\n\n## Plant object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n| name | string |\n| height | number |\n"));

        ApiType? body = Assert.Single(merged.Operation("see_it").Responses, response => response.IsSuccess).Body;
        string name = Assert.IsType<SchemaReference>(body is ListType list ? list.Item : body).SchemaName;
        Assert.Equal(["name"], merged.Object(name).Properties.Select(property => property.WireName));
    }

    [Theory]
    [InlineData("`application/json`", "SeeItResponse")]
    [InlineData("`text/plain`", "String")]
    [InlineData("N/A", null)]
    [InlineData("`200 text/plain (empty body)`", null)]
    public void Row_of_the_statement_says_what_comes_back(string produces, string? expected)
    {
        Merged merged = Merged.From(("see.md", $"# Plants\n\n## See it\n\n| Method | Path | Produces |\n| --- | --- | --- |\n| `GET` | `/plant` | {produces} |\n\n### Sample response\n\n```json\n{{ \"id\": 1 }}\n```\n"));

        ApiType? body = Assert.Single(merged.Operation("see_it").Responses, static response => response.IsSuccess).Body;
        Assert.Equal(expected, body switch { SchemaReference model => model.SchemaName, PrimitiveType primitive => primitive.Kind.ToString(), _ => null });
    }

    [Fact]
    public void Example_shows_what_a_link_to_another_site_means()
    {
        Merged merged = Merged.From(("see.md", "# Plants\n\n## See it\n\n`GET /plant`\n\nReturns a [Plant Document](https://plants.example/spec#plant-document).\n\n### Sample response\n\n```json\n{ \"id\": 1 }\n```\n"));

        Assert.Equal(["id"], merged.Object("SeeItResponse").Properties.Select(property => property.WireName));
    }

    [Theory]
    [InlineData("curl -X PUT https://garden.example/v1/beds/17", "PUT /v1/beds/17")]
    [InlineData("curl https://garden.example/v1/pots/17", "GET /v1/pots/17")]
    [InlineData("curl -X DELETE https://garden.example/v1/beds/17?now=true")]
    [InlineData("curl https://garden.example/v1/images/roses/red:1/json")]
    [InlineData("curl -X PUT https://login.example/v1/beds/17")]
    [InlineData("PUT /v1/beds/17 HTTP/1.1\nHost: garden.example")]
    public void Request_of_an_example_that_no_page_states_is_reported(string example, params string[] reported)
    {
        Merged merged = Merged.From(
            ("a.md", $"# Beds\n\n## See a bed\n\n`GET /beds/{{id}}`\n\n```sh\ncurl https://garden.example/v1/beds/17\n```\n\n## Remove a bed\n\n`DELETE /beds/{{id}}`\n\n```\n{example}\n```\n"),
            ("b.md", "# Images\n\n## See an image\n\n`GET /images/{name}/json`\n"));

        Assert.Equal(
            reported.Select(static request => $"The example sends {request}, which no page states. State the method and path below a heading to add the operation."),
            merged.Result.Diagnostics.Where(static diagnostic => diagnostic.Kind == Catalog.RequestOfNoOperation).Select(static diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData("/beds/{bed}/{rest}/pots/{pot}", "/v1/beds/1/pots/2/pots/3/4", false)]
    [InlineData("/beds/{bed}/{rest}/pots/{pot}", "/v1/beds/1/pots/2", true)]
    [InlineData("/beds/{bed}/pots/{pot}", "/v1/beds/1/2/pots/pots/4", false)]
    public void A_variable_of_a_path_stands_for_one_part_or_several(string path, string called, bool isReported)
    {
        Merged merged = Merged.From(("a.md", $"# Beds\n\n## See beds\n\n`GET /beds`\n\n```sh\ncurl https://garden.example/v1/beds\n```\n\n## See one\n\n`GET {path}`\n\n```sh\ncurl https://garden.example{called}\n```\n"));

        Assert.Equal(isReported, merged.Result.Diagnostics.Any(static diagnostic => diagnostic.Kind == Catalog.RequestOfNoOperation));
    }

    [Fact]
    public void A_path_of_many_variables_is_compared_in_one_pass()
    {
        string path = "/beds" + string.Concat(Enumerable.Range(0, 60).Select(static i => $"/{{a{i}}}"));
        string called = "/pots" + string.Concat(Enumerable.Repeat("/1", 120));

        Merged merged = Merged.From(("a.md", $"# Beds\n\n## See beds\n\n`GET /beds`\n\n```sh\ncurl https://garden.example/v1/beds\n```\n\n## See one\n\n`GET {path}`\n\n```sh\ncurl https://garden.example{called}\n```\n"));

        Assert.Equal($"The example sends GET {called}, which no page states. State the method and path below a heading to add the operation.", merged.Diagnostic(Catalog.RequestOfNoOperation).Message);
    }

    [Fact]
    public void What_is_in_a_model_is_of_the_model_that_its_page_says_and_not_of_that_around_it()
    {
        Merged merged = Merged.From(
            ("see.md", "# Beds\n\n## See a bed\n\n`GET /beds/{id}`\n\n### Example response\n\n```json\n{ \"id\": 1, \"kind\": \"a\", \"size\": 2, \"made\": 3, \"pots\": [{ \"id\": 1, \"kind\": \"b\", \"size\": 2, \"clay\": true }] }\n```\n\n## Bed object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n| kind | string |\n| size | integer |\n| made | integer |\n| pots | array of [pot objects](#pot-object) |\n\n## Pot object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n| kind | string |\n| size | integer |\n"));

        Assert.Equal(["id", "kind", "made", "pots", "size"], merged.Object("Bed").Properties.Select(property => property.WireName).Order());
        Assert.Equal(["clay", "id", "kind", "size"], merged.Object("Pot").Properties.Select(property => property.WireName).Order());
        Assert.Contains("'clay'", merged.Diagnostic(Catalog.FieldOfExampleAlone).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_of_an_example_is_left_out_where_the_table_says_of_every_row_whether_it_is_required()
    {
        Merged merged = Merged.From(("plants.md",
            "# Plants\n\n## The plant object\n\nName | Type | Required\n--- | --- | ---\nid | integer | true\nname | string | false\npot | object | false\n\n```json\n{ \"id\": 1, \"name\": \"a\", \"pot\": { \"clay\": true }, \"tall\": true }\n```\n\n## See\n\n`GET /plants/{id}`\n\nReturns a [plant](#the-plant-object).\n"));

        Assert.Equal(["id", "name", "pot"], merged.Object("Plant").Properties.Select(static property => property.WireName));
        Assert.Equal("The example has 'tall', but the table does not describe it. The table describes everything else in the example. It was left out. The table states for every row whether it is required, so it counts as complete.", merged.Diagnostic(Catalog.FieldOfExampleAlone).Message);
    }

    [Theory]
    [InlineData("Name | Type\n--- | ---\nid? | integer\nname | string\nbed | string\n")]
    [InlineData("Name | Type | Required\n--- | --- | ---\nid | integer | true\nname | | false\nbed | string | false\n")]
    [InlineData("Name | Type | Required\n--- | --- | ---\nid | integer | true\nname | string | false\n")]
    public void Field_of_an_example_is_added_where_the_table_leaves_something_open(string table)
    {
        Merged merged = Merged.From(("plants.md",
            $"# Plants\n\n## The plant object\n\n{table}\n```json\n{{ \"bed\": \"a\", \"id\": 1, \"name\": \"a\", \"tall\": true }}\n```\n"));

        Assert.Contains(merged.Object("Plant").Properties, static property => property.WireName == "tall");
    }

    [Fact]
    public void Example_with_a_field_that_a_complete_table_has_not_is_of_no_such_model_unless_the_page_says_so()
    {
        const string Object = "\n\n## Plant object\n\nName | Type | Required\n--- | --- | ---\nid | integer | true\nname | string | false\nbed | string | false\n";
        const string Example = "\n\n### Example response\n\n```json\n{ \"id\": 1, \"name\": \"a\", \"bed\": \"b\", \"tokens\": 3 }\n```";

        Merged unsaid = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants/{{id}}`{Example}{Object}"));
        Merged said = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants/{{id}}`\n\nReturns a [plant](#plant-object).{Example}{Object}"));

        Assert.Contains(unsaid.Object(Assert.IsType<SchemaReference>(unsaid.Operation("see").Responses[0].Body).SchemaName).Properties, static property => property.WireName == "tokens");
        Assert.Equal("Plant", Assert.IsType<SchemaReference>(said.Operation("see").Responses[0].Body).SchemaName);
        Assert.DoesNotContain(said.Object("Plant").Properties, static property => property.WireName == "tokens");
    }

    [Fact]
    public void Body_of_a_model_is_a_list_of_it_where_the_example_is_one()
    {
        Merged merged = Merged.From(("pots.md",
            "# Pots\n\n## Change\n\n`PATCH /pots`\n\n### Body parameter\n\n```json\n[{ \"op\": \"add\", \"path\": \"/a\" }]\n```\n\n### Parameters\n\n|Name|In|Type|Required|\n|---|---|---|---|\n|body|body|[Change](#change-object)|true|\n\n## Change object\n\n|Name|Type|Required|\n|---|---|---|\n|op|string|true|\n|path|string|true|\n"));

        Assert.Equal(new ListType(new SchemaReference("Change")), merged.Operation("change").Body?.Type);
    }

    [Fact]
    public void Of_models_that_are_alike_an_example_is_of_the_one_that_holds_what_it_holds()
    {
        const string Table = "| Field | Type |\n| --- | --- |\n| id | integer |\n| made | string |\n| changed | string |\n| spec | [{0}](#{1}) |\n";
        Merged merged = Merged.From(
            ("see.md", $"# Garden\n\n## See\n\n`GET /swarm`\n\n### Example response\n\n```json\n{{ \"id\": 1, \"made\": \"a\", \"changed\": \"b\", \"spec\": {{ \"raft\": 1, \"votes\": 2 }}, \"tokens\": 3 }}\n```\n\n## Cluster object\n\n{string.Format(null, Table, "cluster spec", "cluster-spec-object")}\n## Secret object\n\n{string.Format(null, Table, "secret spec", "secret-spec-object")}\n## Cluster spec object\n\n| Field | Type |\n| --- | --- |\n| raft | integer |\n| votes | integer |\n\n## Secret spec object\n\n| Field | Type |\n| --- | --- |\n| name | string |\n| value | string |\n"));

        Assert.Contains(merged.Object("Cluster").Properties, static property => property.WireName == "tokens");
        Assert.DoesNotContain(merged.Object("Secret").Properties, static property => property.WireName == "tokens");
    }

    [Fact]
    public void Table_of_an_object_describes_the_items_of_the_list_that_an_example_shows()
    {
        Merged merged = Merged.From(
            ("see.md", "# Garden\n\n## List changes\n\n`GET /changes`\n\n### Response\n\n| Field | Type |\n| --- | --- |\n| path | string |\n| kind | integer |\n\n### Example response\n\n```json\n[{ \"path\": \"/a\", \"kind\": 1 }]\n```\n"));

        Assert.IsType<ListType>(Assert.Single(merged.Operation("list_changes").Responses, static response => response.IsSuccess).Body);
    }

    [Fact]
    public void What_is_said_to_be_a_part_of_a_model_and_is_not_shown_stays_open()
    {
        Merged merged = Merged.From(
            ("see.md", "# Plants\n\n## See it\n\n`GET /things`\n\nReturns a [bed](#bed-object).\n\n## Bed object\n\n| Field | Type |\n| --- | --- |\n| plant | partial [plant](#plant-object) object |\n\n## Plant object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n"));

        Assert.Equal(new MapType(new PrimitiveType(PrimitiveKind.Any)), merged.Property("Bed", "plant").Type);
    }
}
