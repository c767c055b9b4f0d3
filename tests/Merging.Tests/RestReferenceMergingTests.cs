using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Merging.Tests;

/// <summary>What pages that people write become together, and beside pages of generators.</summary>
public sealed class RestReferenceMergingTests
{
    private const string PythonPage =
        """
        ---
        title: Plant API | Python SDK
        ---

        # Plant API

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**plant_update**](PlantApi#plant_update) | **POST** /plant/{plant} |

        ## **plant_update** {#plant_update}

        ### Parameters

        Name | Type | Description | Notes
        ------------- | ------------- | ------------- | -------------
        **plant** | **str** | Which. |

        ### Return type

        **str**
        """;

    [Theory]
    [InlineData("[Pot](#pot-object)", "PlantPot", "clay")]
    [InlineData("[Bed](#bed-object)", "Bed", "rows")]
    public void Rows_within_a_link_are_a_model_where_the_link_leads_nowhere(string link, string model, string property)
    {
        Merged merged = Merged.From(("plants.md",
            $"# Plants\n\n## See\n\n`GET /plants/{{id}}`\n\nReturns a [plant](#plant-object).\n\n## Plant object\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n| pot | {link} |\n| » clay | boolean |\n\n## Bed object\n\n| Name | Type |\n| --- | --- |\n| rows | integer |\n"));

        Assert.Equal(new SchemaReference(model), merged.Property("Plant", "pot").Type);
        Assert.Equal(property, Assert.Single(merged.Object(model).Properties).WireName);
    }

    [Theory]
    [InlineData("|» Pot|[Pot](#pot)|\n|»» size|integer|", "size", "Type.RowIsItem")]
    [InlineData("|» Pot|Pot|\n|»» size|integer|", "size", "Type.RowIsItem")]
    [InlineData("|» parent|[Pot](#pot)|\n|»» size|integer|\n|» size|integer|", "parent size", null)]
    [InlineData("|» parent|[Pot](#pot)|", "parent", null)]
    public void Row_of_the_type_of_the_items_around_it_is_an_item_where_it_stands_alone(string rows, string properties, string? rule)
    {
        Merged merged = Merged.From(("pots.md", $"# Pots\n\n## See\n\n`GET /pots`\n\n### Response Schema\n\n|Name|Type|\n|---|---|\n|*anonymous*|[[Pot](#pot)]|\n{rows}\n"));

        Operation operation = merged.Operation("see");
        Response success = Assert.Single(operation.Responses, static response => response.IsSuccess);
        SchemaReference item = Assert.IsType<SchemaReference>(Assert.IsType<ListType>(success.Body).Item);
        Assert.Equal(properties, string.Join(' ', merged.Object(item.SchemaName).Properties.Select(property => property.WireName)));
        Assert.Equal(rule, merged.Evidence.For(MemberKey.Status(MemberKey.Operation("Pots", "see"), success.Statuses.ToString()), Fact.Type)?.Rule);
    }

    [Theory]
    [InlineData("If the garden is not planted yet, the endpoint will return a 202 accepted response.", "202 2XX")]
    [InlineData("Returns 202 when it is planted later, and returns 200 otherwise.", "200 202")]
    [InlineData("Returns 202 Accepted.", "202")]
    [InlineData("Returns 204 if the garden is empty.", "204")]
    public void A_request_that_is_accepted_at_times_may_end_in_any_other_success(string prose, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n{prose}\n"));

        Assert.Equal(expected, string.Join(' ', merged.Operation("see").Responses.Where(static response => response.IsSuccess).Select(static response => response.Statuses.ToString())));
    }

    [Theory]
    [InlineData("Status | Meaning\n--- | ---\n200 | Here.\n201 | Made.\n400 | Bad.\n\n", "200 X-Left", "201 X-Left", "400 ")]
    [InlineData("Status | Meaning\n--- | ---\n400 | Bad.\n\n", "400 ", "2XX X-Left")]
    [InlineData("", "2XX X-Left", "default ")]
    public void Headers_without_a_status_come_with_every_success(string statuses, params string[] expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n{statuses}**Response headers**:\n\n- `X-Left` (integer) - How many.\n"));

        Operation operation = merged.Operation("see");
        Assert.Equal(expected, operation.Responses.Select(static response => $"{response.Statuses} {string.Join(' ', response.Headers.Select(static header => header.Name))}"));
        string header = MemberKey.Header(MemberKey.Status(MemberKey.Operation("Plants", "see"), expected.First(static response => response.EndsWith("X-Left", StringComparison.Ordinal)).Split(' ')[0]), "X-Left");
        Assert.Equal("Header.OfEverySuccess", merged.Evidence.For(header, Fact.In)?.Rule);
        Assert.Equal("plants.md", merged.Evidence.For(header, Fact.Name)?.Place?.Path);
    }

    [Fact]
    public void An_operation_of_a_reference_page_is_that_of_the_same_method_and_path_elsewhere()
    {
        Merged merged = Merged.From(
            ("a/reference.md", "# Plants\n\n## Change a plant\n\nChanges it.\n\n`POST /plant/:id`\n\n**Query parameters**:\n\n- `dry` (boolean) - Only try. Optional.\n\n**Status codes**:\n\n- **409** – it changed\n"),
            ("python/PlantApi.md", PythonPage));

        ApiGroup group = Assert.Single(merged.Model.Groups);
        Operation operation = Assert.Single(group.Operations);
        Assert.Equal("Plant plant_update /plant/{plant}", $"{group.Name} {operation.Name} {operation.UrlTemplate}");
        Assert.Equal("Changes it.", operation.Description);
        Assert.Contains(operation.Parameters, parameter => parameter is { WireName: "dry", IsRequired: false });
        Assert.Contains(operation.Responses, response => response.Statuses.First == 409);
    }

    [Theory]
    [InlineData("- `a`: Boolean value, what.", nameof(PrimitiveKind.Boolean), "Type.SuggestedByProse")]
    [InlineData("- `a`: What. Defaults to `true`.", nameof(PrimitiveKind.Boolean), "Type.ShownByDefault")]
    [InlineData("- `a`: What. One of `true`, `false` and `auto`. Defaults to `true`.", nameof(PrimitiveKind.Any), "Type.Unstated")]
    [InlineData("- `a`: If `true`, waits. One of `true`, `false` and `auto`.", nameof(PrimitiveKind.Any), "Type.Unstated")]
    [InlineData("- `a`: If `true`, waits. One of `true` and `false`.", nameof(PrimitiveKind.Boolean), "Type.SuggestedByProse")]
    [InlineData("- `a`: What. Defaults to `10`.", nameof(PrimitiveKind.Integer), "Type.ShownByDefault")]
    [InlineData("- `a`: What. Defaults to `ten`.", nameof(PrimitiveKind.Any), "Type.Unstated")]
    [InlineData("- `a` (string): Boolean value. Defaults to `10`.", nameof(PrimitiveKind.String), null)]
    public void A_type_that_no_page_states_is_inferred_from_prose_and_default(string item, string expected, string? rule)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## List the plants\n\n`GET /plants`\n\nParameters:\n\n{item}\n"));

        ApiGroup group = Assert.Single(merged.Model.Groups);
        Operation operation = Assert.Single(group.Operations);
        Assert.Equal(new PrimitiveType(Enum.Parse<PrimitiveKind>(expected)), Assert.Single(operation.Parameters).Type);
        Assert.Equal(rule, merged.Evidence.For(MemberKey.Parameter(group.Name, operation.Name, "a"), Fact.Type)?.Rule);
    }

    [Theory]
    [InlineData("curl -T photo.png https://garden.example/photos/7", "application/octet-stream")]
    [InlineData("curl -X PUT -d @plan.json https://garden.example/photos/7", "application/json")]
    [InlineData("curl -X PUT -H 'Content-Type: image/png' --data-binary @photo.png https://garden.example/photos/7", "image/png")]
    public void A_body_without_a_format_is_sent_as_what_it_is(string command, string expected)
    {
        Merged merged = Merged.From(("photos.md", $"# Photos\n\n## Put a photo\n\n`PUT /photos/{{id}}`\n\n```bash\n{command}\n```\n"));

        Assert.Equal(expected, Assert.Single(Assert.Single(merged.Model.Groups).Operations).Body?.MediaType);
    }

    [Theory]
    [InlineData("GET", nameof(ParameterLocation.Query))]
    [InlineData("DELETE", nameof(ParameterLocation.Query))]
    [InlineData("POST", nameof(ParameterLocation.Body))]
    [InlineData("PATCH", nameof(ParameterLocation.Body))]
    public void Rows_that_say_no_place_travel_in_the_query_or_in_the_body_by_the_method(string verb, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## Care\n\n`{verb} /plants/:id`\n\nName | Type\n--- | ---\nid | integer\ncolour | string\n"));

        Operation operation = merged.Operation("care");
        Assert.Equal("id", Assert.Single(operation.Parameters, static parameter => parameter.Location == ParameterLocation.Path).WireName);
        if (expected == nameof(ParameterLocation.Body))
        {
            Assert.Equal(["colour"], merged.Object(Assert.IsType<SchemaReference>(operation.Body!.Type).SchemaName).Properties.Select(property => property.WireName));
            Assert.Equal("Location.MethodHasBody", merged.Evidence.For(MemberKey.Parameter("Plants", "care", "body"), Fact.In)?.Rule);
        }
        else
        {
            Assert.Equal("colour", Assert.Single(operation.Parameters, static parameter => parameter.Location == ParameterLocation.Query).WireName);
        }
    }

    [Fact]
    public void Credential_that_people_list_among_the_parameters_of_a_GET_is_in_the_query_as_they_are()
    {
        Merged merged = Merged.From(("users.md", "# Users\n\n## Change the password\n\n`GET /changePassword`\n\nName | Type\n--- | ---\nusername | string\npassword | string\n"));

        Assert.All(Assert.Single(Assert.Single(merged.Model.Groups).Operations).Parameters, static parameter => Assert.Equal(ParameterLocation.Query, parameter.Location));
    }

    [Fact]
    public void Parameters_that_prose_sends_as_a_form_are_fields_of_the_POST_alone()
    {
        Merged merged = Merged.From(("a.md", "# Views\n\n## Look\n\n```\nGET /look\nPOST /look\n```\n\nQuery parameters:\n\n- `far=<number>`: How far.\n- `fast=<bool>`: How fast.\n\nSend them as `application/x-www-form-urlencoded` where they are long.\n"));

        Assert.Equal(
            ["GET far Query, fast Query", "POST far Form, fast Form"],
            Assert.Single(merged.Model.Groups).Operations.Select(operation => $"{operation.Method} {string.Join(", ", operation.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Location}"))}"));
    }

    [Fact]
    public void Two_pages_that_describe_an_operation_differently_are_reported_where_they_differ()
    {
        Merged merged = Merged.From(
            ("a.md", "# Beds\n\n## List plants\n\n`GET /plants`\n\nName | Type\n--- | ---\nbed | integer\n"),
            ("b.md", "# Plants\n\n## List all plants\n\n`GET /plants`\n\nName | Type\n--- | ---\ncolour | string\n"));

        Operation operation = merged.Operation("list_plants");
        Assert.Equal(["bed", "colour"], operation.Parameters.Select(parameter => parameter.WireName));
        Assert.Equal(["Beds"], merged.Model.Groups.Select(group => group.Name));
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.OperationDescribedTwice);
        Assert.Equal("b.md", diagnostic.Location.Path);
        Assert.Equal("GET /plants has the parameter 'colour' here, but not on the page that calls it 'list_plants'. Both descriptions were merged. What only one of them lists is optional.", diagnostic.Message);
    }

    [Fact]
    public void What_only_one_of_two_ways_to_call_an_operation_sends_is_optional()
    {
        Merged merged = Merged.From(("a.md", "# Plants\n\n## Plant a seed\n\n`POST /plants`\n\nField | Type | Required\n--- | --- | ---\nbed | integer | yes\nseed | string | yes\n\n## Plant a cutting\n\n`POST /plants`\n\nField | Type | Required\n--- | --- | ---\nbed | integer | yes\nparent | integer | yes\n"));

        Assert.Equal(["bed required", "parent", "seed"], merged.Object("PlantSeedRequest").Properties.Select(property => property.WireName + (property.IsRequired ? " required" : "")));
        Assert.Equal("Required.LeftOutElsewhereIsOptional", merged.Evidence.For(MemberKey.Property("PlantSeedRequest", "seed"), Fact.Required)?.Rule);
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.OperationDescribedTwice);
        Assert.Equal("POST /plants has the parameter 'parent' here, but not below the heading that calls it 'plant_seed'. Both descriptions were merged. What only one of them lists is optional.", diagnostic.Message);
    }

    [Fact]
    public void Variables_of_a_path_are_the_same_whatever_pages_call_them()
    {
        Merged merged = Merged.From(
            ("a.md", "# Beds\n\n## See a bed\n\n`GET /beds/{bed}`\n\nName | Type | Required\n--- | --- | ---\nbed | integer | yes\nfar | boolean | yes\n"),
            ("b.md", "# Gardens\n\n## Look at a bed\n\n`GET /beds/{id}`\n\nName | Type | Required\n--- | --- | ---\nid | integer | yes\nfar | boolean | yes\n"));

        Assert.Equal(["bed required", "far required"], merged.Operation("see_bed").Parameters.Select(parameter => parameter.WireName + (parameter.IsRequired ? " required" : "")));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void A_mention_of_an_operation_does_not_name_it_where_another_page_describes_it()
    {
        Merged merged = Merged.From(
            ("a.md", "# Concepts\n\n## How it works\n\n`GET /plants`\n"),
            ("b.md", "# Plants\n\n## List plants\n\n`GET /plants`\n\nName | Type\n--- | ---\nbed | integer\n"));

        Assert.Equal(["Plants.list_plants"], merged.Model.Groups.SelectMany(group => group.Operations.Select(operation => $"{group.Name}.{operation.Name}")));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("[plant object](#the-plant-object)")]
    [InlineData("[plant](b.md#the-plant-object)")]
    [InlineData("[thing](#plants)")]
    [InlineData("[thing](/docs/b#the-plant-object)")]
    [InlineData("array of [plants](https://garden.example/docs/b.html#the-plant-object)")]
    public void A_link_leads_to_the_model_of_a_section_on_any_page(string type)
    {
        Merged merged = Merged.From(
            ("a.md", $"# Beds\n\n## See\n\n`GET /bed`\n\n### Response fields\n\nName | Type\n--- | ---\nplant | {type}\n"),
            ("b.md", "# Garden\n\n## Plants\n\n### The plant object\n\nName | Type\n--- | ---\nheight | integer\n"));

        ApiType found = merged.Property("SeeResponse", "plant").Type;
        Assert.Equal(new SchemaReference("Plant"), found is ListType list ? list.Item : found);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void A_link_to_an_object_that_no_page_describes_is_a_map_and_is_reported_once()
    {
        Merged merged = Merged.From(("a.md", "# Beds\n\n## See\n\n`GET /bed`\n\n### Response fields\n\nName | Type\n--- | ---\nlabels | [label object](#labels)\nmore | [label object](#labels)\n"));

        Assert.IsType<MapType>(merged.Property("SeeResponse", "labels").Type);
        Assert.Equal("a.md", merged.Diagnostic(Catalog.ModelWithoutPage).Location.Path);
    }

    [Fact]
    public void Shared_parameters_and_statuses_are_those_of_the_operations_that_link_to_them_or_include_them()
    {
        Merged merged = Merged.From(
            ("a.md", "# Beds\n\n## List beds\n\n`GET /beds`\n\nIt takes the [paging parameters](b.md#paging-parameters), and fails with the usual [error codes](#error-codes).\n\n## Dig\n\n`POST /beds`\n\n@include 'digging.mdx'\n"),
            ("b.md", "# Garden\n\n## Paging parameters\n\nName | Type\n--- | ---\npage | integer\n\n## Error codes\n\nCode | Meaning\n--- | ---\n429 | Too often.\n"),
            ("partials/digging.mdx", "- `depth` (integer) - How deep.\n\n@include 'tools.mdx'\n"),
            ("partials/tools.mdx", "- `spade` (string) - With what.\n\n@include 'digging.mdx'\n"));

        Assert.Equal(["page"], merged.Operation("list_beds").Parameters.Select(parameter => parameter.WireName));
        Assert.Contains(merged.Operation("list_beds").Responses, response => response.Statuses.First == 429);
        Assert.Empty(merged.Operation("dig").Parameters);
        Assert.Equal(new SchemaReference("DigRequest"), merged.Operation("dig").Body!.Type);
        Assert.Equal(["depth", "spade"], merged.Object("DigRequest").Properties.Select(property => property.WireName));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Link_to_what_several_pages_have_means_that_of_its_own_page()
    {
        const string Page = "# {0}\n\n## See {0}\n\n`GET /{0}`\n\nFails with the [errors](#errors).\n\n## Errors\n\nCode | Meaning\n--- | ---\n{1} | Why.\n";
        Merged merged = Merged.From(
            ("a.md", string.Format(null, Page, "beds", 404)),
            ("b.md", string.Format(null, Page, "plants", 410)));

        Assert.Equal(["404", "2XX"], merged.Operation("see_beds").Responses.Select(response => response.Statuses.ToString()));
        Assert.Equal(["410", "2XX"], merged.Operation("see_plants").Responses.Select(response => response.Statuses.ToString()));
    }

    [Fact]
    public void Where_no_status_is_documented_any_2XX_is_the_success_and_all_else_the_default() => Assert.Equal(
        ["2XX", "default"],
        Merged.From(("a.md", "# Beds\n\n## List beds\n\n`GET /beds`\n")).Operation("list_beds").Responses.Select(response => response.Statuses.ToString()));

    [Fact]
    public void Objects_of_operations_that_several_groups_have_are_named_after_the_group_too()
    {
        const string Create = "\n## Create\n\n`POST /{0}`\n\nName | Type\n--- | ---\nname | string\n";
        Merged merged = Merged.From(
            ("a.md", "# Beds\n" + Create.Replace("{0}", "beds", StringComparison.Ordinal)),
            ("b.md", "# Plants\n" + Create.Replace("{0}", "plants", StringComparison.Ordinal)));

        Assert.Equal(["BedsCreateRequest", "PlantsCreateRequest"], merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Models_of_one_name_that_pages_describe_differently_are_those_of_their_pages()
    {
        const string Page = "# {0}\n\n## See {0}\n\n`GET /{0}`\n\nReturns a [price](#price-object).\n\n## Price object\n\nName | Type\n--- | ---\n{1} | integer\n";
        Merged merged = Merged.From(
            ("beds.md", Page.Replace("{0}", "beds", StringComparison.Ordinal).Replace("{1}", "euros", StringComparison.Ordinal)),
            ("plants.md", Page.Replace("{0}", "plants", StringComparison.Ordinal).Replace("{1}", "coins", StringComparison.Ordinal)));

        Assert.Equal(["Price", "PlantsPrice"], new[] { "see_beds", "see_plants" }.Select(name => Assert.IsType<SchemaReference>(merged.Operation(name).Responses[0].Body).SchemaName));
        Assert.Equal("coins", Assert.Single(merged.Object("PlantsPrice").Properties).WireName);
    }

    [Fact]
    public void Models_of_one_name_and_other_types_are_those_of_their_pages_where_each_page_is_whole_by_itself()
    {
        const string Page = "# {0}\n\n## See {0}\n\n`GET /{0}`\n\nReturns a [price](#price-object).\n\n## Price object\n\nName | Type\n--- | ---\namount | {1}\n";
        Merged merged = Merged.From(
            ("beds.md", Page.Replace("{0}", "beds", StringComparison.Ordinal).Replace("{1}", "integer", StringComparison.Ordinal)),
            ("plants.md", Page.Replace("{0}", "plants", StringComparison.Ordinal).Replace("{1}", "string", StringComparison.Ordinal)),
            ("pots.md", Page.Replace("{0}", "pots", StringComparison.Ordinal).Replace("{1}", "string", StringComparison.Ordinal)));

        Assert.Equal(
            ["Price", "PlantsPrice", "PlantsPrice"],
            new[] { "see_beds", "see_plants", "see_pots" }.Select(name => Assert.IsType<SchemaReference>(merged.Operation(name).Responses[0].Body).SchemaName));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("rule---kind", "rule-kind")]
    [InlineData("rule-kind", "rule---kind")]
    [InlineData("RuleKind", "rule-kind")]
    public void Anchors_are_the_same_whatever_signs_sites_make_of_blanks(string anchor, string link)
    {
        Merged merged = Merged.From(("a.md", $"# Rules\n\n## See\n\n`GET /rules`\n\nReturns a [kind](#{link}).\n\n## Of rules {{#{anchor}}}\n\n### Structure\n\nName | Type\n--- | ---\nsize | integer\n"));

        Assert.Equal(new SchemaReference("OfRules"), merged.Operation("see").Responses[0].Body);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Link_to_another_site_is_a_model_only_where_a_page_describes_it()
    {
        const string Page = "# Beds\n\n## See\n\n`GET /bed`\n\nName | Type\n--- | ---\nbed | integer\n\nReturns a compliant [Bed Configuration](https://beds.example/spec.html#bed-configuration).\n";
        Merged merged = Merged.From(("a.md", Page));

        Assert.Equal(new PrimitiveType(PrimitiveKind.Any), merged.Operation("see").Responses[0].Body);
        Assert.Empty(merged.Result.Diagnostics);
        Assert.Equal(
            new SchemaReference("BedConfiguration"),
            Merged.From(("a.md", Page), ("b.md", "# More\n\n## Bed configuration object\n\nName | Type\n--- | ---\nsize | integer\n")).Operation("see").Responses[0].Body);
    }

    [Fact]
    public void Field_of_an_example_is_not_forgotten_where_another_description_of_the_operation_has_it()
    {
        const string Example = "### Sample payload\n\n```json\n{ \"bed\": 1, \"name\": \"a\", \"tall\": 2, \"wide\": 3 }\n```\n";
        Merged merged = Merged.From(
            ("a.md", "# Plants\n\n## Plant\n\n`POST /plants`\n\nField | Type\n--- | ---\nbed | integer\n"),
            ("b.md", $"# Roses\n\n## Plant a rose\n\n`POST /plants`\n\nField | Type\n--- | ---\nname | string\ntall | integer\nwide | integer\n\n{Example}"));

        Assert.DoesNotContain(merged.Result.Diagnostics, static diagnostic => diagnostic.Kind == Catalog.FieldOfExampleAlone);
        Assert.Equal(["bed", "name", "tall", "wide"], merged.Object("PlantRequest").Properties.Select(property => property.WireName).Order());
    }

    [Fact]
    public void Another_name_of_a_type_is_the_type()
    {
        Merged merged = Merged.From((
            "a.md",
            "# Beds\n\n## See\n\n`GET /bed`\n\nReturns [leaves](#leaf-list).\n\n## Leaf list\n\n*Type* : < [Leaf](#leaf) > array\n\n## Leaf\n\nName | Type\n--- | ---\nwidth | integer\n\n## Ring\n\n*Type* : [Ring](#ring)\n"));

        Assert.Equal(new ListType(new SchemaReference("Leaf")), merged.Operation("see").Responses[0].Body);
        Assert.Equal(["Leaf"], merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Objects_in_shared_parameters_are_models_named_after_their_section()
    {
        Merged merged = Merged.From((
            "a.md",
            "# Beds\n\n## See\n\n`GET /bed`\n\nIt takes the [view parameters](#view-parameters).\n\n## View parameters\n\nName | Type\n--- | ---\nat | object\n» x | integer\n"));

        Assert.Equal(["at"], merged.Operation("see").Parameters.Select(parameter => parameter.WireName));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("", "GET", "Endpoint.MethodUnsaid")]
    [InlineData("### Request body\n\n```json\n{ \"id\": 1 }\n```\n\n", "POST", "Endpoint.MethodUnsaid")]
    [InlineData("It is called with a PUT request.\n\n", "PUT", null)]
    public void The_method_that_no_page_says_is_told_by_what_is_sent(string part, string expected, string? rule)
    {
        Merged merged = Merged.From(("water.md", $"# Water\n\n`http://your-garden/rest/water`\n\n{part}### Result\n\nNothing.\n"));

        Operation operation = Assert.Single(Assert.Single(merged.Model.Groups).Operations);
        Assert.Equal(expected, operation.Method);
        Assert.Equal(rule, merged.Evidence.For(MemberKey.Operation("Water", "water"), Fact.Endpoint)?.Rule);
    }

    [Theory]
    [InlineData("/beds/1/plants/3.json", "/beds/{bed_id}/plants/{plant_id}.json", "Path.NumbersAreIds")]
    [InlineData("/people/7/plants/3", "/people/{person_id}/plants/{plant_id}", "Path.NumbersAreIds")]
    [InlineData("/plants/1/plants/3", "/plants/{plant_id}/plants/{plant_id1}", "Path.NumbersAreIds")]
    [InlineData("/rest/api/2/plants", "/rest/api/2/plants", null)]
    [InlineData("/plants/2nd", "/plants/2nd", null)]
    [InlineData("/plants/1.5", "/plants/1.5", null)]
    public void A_number_behind_what_is_listed_stands_for_its_id(string printed, string template, string? rule)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See a plant\n\n- `GET {printed}` will return the plant of a bed, wherever it stands.\n"));

        Operation operation = Assert.Single(Assert.Single(merged.Model.Groups).Operations);
        Assert.Equal(("see_plant", template), (operation.Name, operation.UrlTemplate));
        Assert.Equal(rule, merged.Evidence.For(MemberKey.Operation("Plants", "see_plant"), Fact.Endpoint)?.Rule);
        Assert.All(operation.Parameters, static parameter => Assert.Equal(new PrimitiveType(PrimitiveKind.Integer), parameter.Type));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Numbers_that_tell_operations_apart_are_names() => Assert.Equal(
        ["/plants/1", "/plants/2"],
        Assert.Single(Merged.From(("a.md", "# Plants\n\n## See the first\n\n`GET /plants/1`\n\n## See the second\n\n`GET /plants/2`\n")).Model.Groups).Operations.Select(static operation => operation.UrlTemplate));

    [Fact]
    public void JSON_that_prose_alone_says_comes_back_is_of_the_resource_that_others_show()
    {
        const string Plant = "```json\n{ \"id\": 1, \"name\": \"rose\", \"bed\": 2 }\n```\n\n";
        Merged merged = Merged.From((
            "plants.md",
            $"# Plants\n\n## List plants\n\n`GET /plants.json`\n\n###### Example response\n\n{Plant}## See a plant\n\n`GET /plants/{{id}}.json`\n\n###### Example response\n\n{Plant}"
            + "## Plant one\n\n`POST /plants.json`\n\nThis will return `201 Created` with the current JSON representation of the plant.\n\n"
            + "## Water all\n\n`POST /water.json`\n\nThis will return `200 OK` with the current JSON representation of the bed.\n"));

        Assert.Equal(new SchemaReference("Plant"), merged.Operation("plant_one").Responses[0].Body);
        Assert.Equal(new PrimitiveType(PrimitiveKind.Any), merged.Operation("water_all").Responses[0].Body);
    }

    [Fact]
    public void The_method_that_one_page_does_not_say_is_that_of_another_one()
    {
        Merged merged = Merged.From(
            ("a.md", "# Water\n\n`http://your-garden/rest/water`\n\n### Result\n\nNothing.\n"),
            ("b.md", "# All\n\n`DELETE /rest/water`\n"));

        Assert.Equal("DELETE", Assert.Single(merged.Model.Groups.SelectMany(group => group.Operations)).Method);
    }

    [Fact]
    public void Rows_of_which_an_example_of_the_body_has_none_are_in_the_query()
    {
        Merged merged = Merged.From(
            ("plan.md", "# Plan\n\n`POST /plan`\n\n### Parameters\n\n- `season` (string): When.\n\n### Request body\n\n```json\n{ \"beds\": [1] }\n```\n"));

        Operation operation = Assert.Single(Assert.Single(merged.Model.Groups).Operations);
        Assert.Equal(["season Query"], operation.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Location}"));
        Assert.NotNull(operation.Body);
    }

    [Fact]
    public void Operations_of_one_name_on_two_pages_of_a_group_stay_two()
    {
        Merged merged = Merged.From(
            ("roses.md", "# Plants\n\n## Delete\n\n`DELETE /roses/{id}`\n"),
            ("tulips.md", "# Plants\n\n## Delete\n\n`DELETE /tulips/{id}`\n"));

        Assert.Equal(
            ["delete /roses/{id}", "delete_tulips /tulips/{id}"],
            Assert.Single(merged.Model.Groups).Operations.Select(operation => $"{operation.Name} {operation.UrlTemplate}"));
    }

    [Fact]
    public void Variables_of_one_path_are_called_as_on_the_first_page()
    {
        Merged merged = Merged.From(
            ("a.md", "# Plants\n\n## See\n\n`GET /beds/{bed}/{plant}`\n"),
            ("b.md", "# Keys\n\n## See by key\n\n`GET /beds/{garden}/{key}`\n"));

        Operation operation = Assert.Single(merged.Model.Groups.SelectMany(group => group.Operations));
        Assert.Equal(["bed Path", "plant Path"], operation.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Location}"));
    }

    [Fact]
    public void A_form_leaves_the_query_alone_where_the_page_tells_the_body_from_it()
    {
        Merged merged = Merged.From(
            ("sow.md", "# Sow\n\n`POST /seeds`\n\nSent as `multipart/form-data`.\n\n### Query string params\n\n- `wait` (boolean)\n\n### JSON params\n\n- `name` (string)\n"));

        Operation operation = Assert.Single(Assert.Single(merged.Model.Groups).Operations);
        Assert.Contains(operation.Parameters, parameter => parameter is { WireName: "wait", Location: ParameterLocation.Query });
    }
}
