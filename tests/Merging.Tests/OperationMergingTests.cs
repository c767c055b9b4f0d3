using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

public sealed class OperationMergingTests
{
    private static readonly (string, string) s_thing = ("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | "));

    [Fact]
    public void Two_dialects_of_one_operation_become_one_that_bears_the_name_with_underscores()
    {
        Merged merged = Merged.From(s_thing, ("b/ThingApi.md", PythonApi()), ("a/ThingApi.md", TypeScriptApi()));

        ApiGroup group = Assert.Single(merged.Model.Groups);
        Operation operation = Assert.Single(group.Operations);
        Assert.Equal("Thing", group.Name);
        Assert.Equal("thing_update", operation.Name);
        Assert.Equal(("POST", "/thing/update"), (operation.Method, operation.UrlTemplate));
        Assert.Equal("Replaces a thing.", operation.Description);
        Assert.Empty(merged.Result.Findings);
    }

    [Fact]
    public void The_order_of_the_pages_does_not_matter()
    {
        (string, string)[] pages = [s_thing, ("b/ThingApi.md", PythonApi()), ("a/ThingApi.md", TypeScriptApi())];

        Assert.Equal(Merged.From(pages).Result, Merged.From([.. pages.Reverse()]).Result);
    }

    [Fact]
    public void The_client_is_named_after_the_package_of_the_preferred_dialect() =>
        Assert.Equal("thing_client", Merged.From(s_thing, ("a.md", TypeScriptApi()), ("b.md", PythonApi())).Model.PackageName);

    [Fact]
    public void A_model_is_the_body_and_optional_where_the_docs_say_so()
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi())).Operation("thing_update");

        Assert.Equal(new RequestBody("thing", "application/json", new SchemaReference("Thing"), false, null), operation.Body);
        Assert.Empty(operation.Parameters);
    }

    [Fact]
    public void A_name_in_the_paths_braces_is_a_path_variable_however_it_is_cased()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", TypeScriptApi(
            endpoint: @"**GET** /thing/\{thing_id\}/\{part\}",
            contentType: "Not defined",
            parameters: """
             **thingId** | [**string**] | Which thing. | defaults to undefined
             **part** | [**number**] |  | defaults to undefined
             **verbose** | [**boolean**] |  | (optional) defaults to undefined
            """)));

        Operation operation = merged.Operation("thingUpdate");
        Assert.Equal(
            [
                ("thing_id", ParameterLocation.Path, true),
                ("part", ParameterLocation.Path, true),
                ("verbose", ParameterLocation.Query, false),
            ],
            operation.Parameters.Select(parameter => (parameter.WireName, parameter.Location, parameter.IsRequired)));
        Assert.Null(operation.Body);
    }

    [Fact]
    public void A_path_variable_without_a_row_is_added_and_reported_at_the_path()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(endpoint: @"**GET** /thing/\{id\}", parameters: "")));

        Parameter parameter = Assert.Single(merged.Operation("thing_update").Parameters);
        Assert.Equal(("id", ParameterLocation.Path, true), (parameter.WireName, parameter.Location, parameter.IsRequired));
        Finding finding = merged.Finding(MergingFindings.PathVariableWithoutParameter);
        Assert.Equal(("ThingApi.md", 10), (finding.Location.Path, finding.Location.Span.StartLine));
        Assert.Contains("'id'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_model_parameter_is_left_out_and_reported()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(parameters: """
             **first** | [**Thing**](../models/Thing)|  | 
             **second** | [**Thing**](../models/Thing)|  | 
            """)));

        Assert.Equal("first", merged.Operation("thing_update").Body?.Name);
        Assert.Contains("'second'", merged.Finding(MergingFindings.SeveralBodies).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json, application/xml", "**thing** | [**Thing**](../models/Thing)", "application/json")]
    [InlineData("application/xml, application/json", "**thing** | [**Thing**](../models/Thing)", "application/json")]
    [InlineData("application/json, application/x-www-form-urlencoded", "**thing** | [**Thing**](../models/Thing)", "application/json")]
    [InlineData("application/json-patch+json, application/apply-patch+yaml", "**thing** | **object**", "application/json-patch+json")]
    [InlineData("application/json, image/png", "**thing** | **bytearray**", "image/png")]
    [InlineData("text/plain, text/csv", "**thing** | **str**", "text/plain")]
    public void A_body_keeps_all_media_types_and_is_sent_as_json_where_that_is_one_of_them(string contentTypes, string row, string sent)
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi(contentType: contentTypes, parameters: $" {row}|  | "))).Operation("thing_update");

        Assert.Equal(contentTypes.Split(", "), operation.ContentTypes);
        Assert.Equal(sent, operation.Body!.MediaType);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data, application/json")]
    public void Fields_of_a_form_request_are_a_form(string contentType)
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(
            contentType: contentType,
            parameters: """
             **user** | **str**|  | 
             **age** | **int**|  | [optional] 
            """)));

        Operation operation = merged.Operation("thing_update");
        Assert.All(operation.Parameters, parameter => Assert.Equal(ParameterLocation.Form, parameter.Location));
        Assert.Null(operation.Body);
    }

    [Fact]
    public void Successes_carry_the_return_type_failures_carry_text_and_204_nothing()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: """
            **500** | Internal Server Error |  -  |
            **204** | No Content |  -  |
            **200** | OK |  -  |
            **410** | Thing not found. |  -  |
            """)));

        Assert.Equal(
            [
                new Response(200, "OK", new SchemaReference("Thing")),
                new Response(204, "No Content", null),
                new Response(410, "Thing not found.", new PrimitiveType(PrimitiveKind.String)),
                new Response(500, "Internal Server Error", new PrimitiveType(PrimitiveKind.String)),
            ],
            merged.Operation("thing_update").Responses);
    }

    [Fact]
    public void Where_nothing_is_accepted_failures_have_no_body()
    {
        Merged merged = Merged.From(("ThingApi.md", PythonApi(
            parameters: "", returns: "void (empty response body)", accept: "Not defined", responses: """
            **204** | No Content |  -  |
            **500** | Internal Server Error |  -  |
            """)));

        Assert.All(merged.Operation("thing_update").Responses, response => Assert.Null(response.Body));
    }

    [Fact]
    public void Answers_for_several_statuses_are_kept_and_reported_as_without_a_type()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: """
            **0** | Anything else |  -  |
            **4xx** | Wrong |  -  |
            **200** | OK |  -  |
            """)));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal([new Response(200, "OK", new SchemaReference("Thing"))], operation.Responses);
        Assert.Equal(
            [
                new RangeResponse("4XX", "Wrong", new PrimitiveType(PrimitiveKind.String), IsSuccess: false),
                new RangeResponse("default", "Anything else", new PrimitiveType(PrimitiveKind.String), IsSuccess: false),
            ],
            operation.RangeResponses);
        Assert.Equal(["PG1006", "PG1006"], merged.FindingIds);
    }

    [Theory]
    [InlineData("**default** | OK |  -  |", "default")]
    [InlineData("**400** | Wrong |  -  |\n**default** | OK |  -  |", "default")]
    [InlineData("**2XX** | OK |  -  |\n**default** | Wrong |  -  |", "2XX")]
    public void What_an_operation_returns_comes_with_the_answer_that_stands_for_its_success(string responses, string status)
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: responses))).Operation("thing_update");

        RangeResponse success = Assert.Single(operation.RangeResponses, range => range.IsSuccess);
        Assert.Equal(new RangeResponse(status, "OK", new SchemaReference("Thing"), IsSuccess: true), success);
        Assert.DoesNotContain(operation.Responses, response => response.IsSuccess && !response.IsAssumed);
    }

    [Fact]
    public void Statuses_of_both_dialects_are_documented()
    {
        Merged merged = Merged.From(
            s_thing,
            ("py.md", PythonApi(responses: "**200** | OK |  -  |")),
            ("ts.md", TypeScriptApi(responses: "**410** | Thing not found. |  -  |")));

        Assert.Equal([200, 410], merged.Operation("thing_update").Responses.Select(response => response.Status));
    }

    [Fact]
    public void Dialects_that_disagree_on_the_return_type_are_reported_and_the_preferred_one_is_kept()
    {
        Merged merged = Merged.From(s_thing, ("py.md", PythonApi()), ("ts.md", TypeScriptApi(returns: "**string**")));

        Assert.Equal(new SchemaReference("Thing"), merged.Operation("thing_update").Responses[0].Body);
        Finding finding = merged.Finding(MergingFindings.PagesDisagree);
        Assert.Equal("ts.md", finding.Location.Path);
        Assert.Contains("String here but Thing", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dialects_that_disagree_on_the_path_are_reported()
    {
        Merged merged = Merged.From(s_thing, ("py.md", PythonApi()), ("ts.md", TypeScriptApi(endpoint: "**PUT** /thing/update")));

        Assert.Equal("POST", merged.Operation("thing_update").Method);
        Assert.Equal("ts.md", merged.Finding(MergingFindings.PagesDisagree).Location.Path);
    }

    [Fact]
    public void Different_spellings_of_a_path_variable_are_no_disagreement() => Assert.Empty(Merged.From(
        s_thing,
        ("py.md", PythonApi(endpoint: @"**GET** /thing/\{thing_id\}", parameters: " **thing_id** | **str**|  | ")),
        ("ts.md", TypeScriptApi(endpoint: @"**GET** /thing/\{thingId\}", parameters: " **thingId** | [**string**] |  | defaults to undefined"))).Result.Findings);

    [Fact]
    public void Paths_show_that_a_dialect_recases_the_names_on_the_wire()
    {
        (string, string) api = ("ThingApi.md", TypeScriptApi(
            endpoint: @"**GET** /thing/\{thing_id\}",
            contentType: "Not defined",
            parameters: """
             **thingId** | [**string**] |  | defaults to undefined
             **withDetails** | [**boolean**] |  | (optional) defaults to undefined
            """));

        Merged merged = Merged.From(api, ("Thing.md", TypeScriptModel("Thing", "**shortName** | **string**")));

        Assert.Equal("with_details", merged.Operation("thingUpdate").Parameters[1].WireName);
        Property property = Assert.Single(merged.Object("Thing").Properties);
        Assert.Equal("short_name", property.WireName);
        Assert.Equal(["shortName"], property.AlternativeWireNames);
    }

    [Fact]
    public void Camel_case_paths_show_the_same_of_the_dialect_with_underscores()
    {
        (string, string) api = ("ThingApi.md", PythonApi(
            endpoint: @"**GET** /thing/\{thingId\}", contentType: "Not defined", parameters: " **thing_id** | **str**|  | "));

        Merged merged = Merged.From(api, ("Thing.md", PythonModel("Thing", "**short_name** | **str** |  | \n**UPPER_CASE** | **str** |  | ")));

        Assert.Equal(["shortName", "UPPER_CASE"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Where_names_are_camel_case_the_dialect_that_keeps_capitals_spells_them()
    {
        (string, string) api = ("py/ThingApi.md", PythonApi(
            endpoint: @"**GET** /thing/\{thingId\}", contentType: "Not defined", parameters: " **thing_id** | **str**|  | "));

        Merged merged = Merged.From(
            api,
            ("py/Thing.md", PythonModel("Thing", "**user_id** | **str** |  | \n**upper_case** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**userID** | **string**\n**uPPERCASE** | **string**")));

        Assert.Equal(["userID", "UPPER_CASE"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_body_that_no_dialect_calls_required_is_optional() =>
        Assert.False(Merged.From(s_thing, ("ThingApi.md", TypeScriptApi())).Operation("thingUpdate").Body!.IsRequired);

    [Theory]
    [InlineData("Not defined", "**object**", true)]
    [InlineData("Not defined", "[**NoPage**](NoPage.md)", true)]
    [InlineData("Not defined", "**str**", false)]
    [InlineData("application/json", "**str**", true)]
    public void What_is_called_body_is_the_body_where_its_type_or_the_content_type_allows_it(string contentType, string type, bool isBody)
    {
        Operation operation = Merged.From(("ThingApi.md", PythonApi(
            contentType: contentType,
            parameters: $" **pretty** | **str**|  | [optional] \n **body** | {type}|  | "))).Operation("thing_update");

        Assert.Equal(isBody, operation.Body is not null);
        Assert.Equal(isBody ? 1 : 2, operation.Parameters.Count);
    }
}
