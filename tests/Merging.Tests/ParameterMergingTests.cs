using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

public sealed class ParameterMergingTests
{
    [Theory]
    [InlineData("GET", "Not defined", "[**Thing**](../models/Thing)", false)]
    [InlineData("GET", "application/json", "[**Thing**](../models/Thing)", true)]
    [InlineData("GET", "application/json", "**str**", false)]
    [InlineData("GET", "application/x-www-form-urlencoded", "**str**", false)]
    [InlineData("HEAD", "application/json", "**str**", false)]
    [InlineData("POST", "application/json", "[**Thing**](../models/Thing)", true)]
    [InlineData("DELETE", "application/json", "[**Thing**](../models/Thing)", true)]
    public void A_request_whose_method_takes_no_body_has_query_parameters(string method, string contentType, string type, bool isBody)
    {
        Operation operation = Merged.From(
            ("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | ")),
            ("ThingApi.md", PythonApi($"**{method}** /things", $" **filter** | {type}|  | ", contentType: contentType))).Operation("thing_update");

        Assert.Equal(isBody ? "filter" : null, operation.Body?.Name);
        Assert.Equal(isBody ? [] : ["Query filter"], operation.Parameters.Select(parameter => $"{parameter.Location} {parameter.WireName}"));
    }

    [Fact]
    public void What_is_called_body_is_one_even_where_a_method_takes_none_and_a_content_type_is_documented()
    {
        string page = PythonApi("**GET** /things", " **body** | **object**|  | ", contentType: "application/json");

        Assert.Equal("body", Merged.From(("ThingApi.md", page)).Operation("thing_update").Body?.Name);
    }

    private static readonly (string, string) s_thing = ("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | "));

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
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.PathVariableWithoutParameter);
        Assert.Equal(("ThingApi.md", 10), (diagnostic.Location.Path, diagnostic.Location.Span.StartLine));
        Assert.Contains("'id'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_model_parameter_is_left_out_and_reported()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(parameters: """
             **first** | [**Thing**](../models/Thing)|  | 
             **second** | [**Thing**](../models/Thing)|  | 
            """)));

        Assert.Equal("first", merged.Operation("thing_update").Body?.Name);
        Assert.Contains("'second'", merged.Diagnostic(Catalog.SeveralBodies).Message, StringComparison.Ordinal);
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
    public void Different_spellings_of_a_path_variable_are_no_disagreement() => Assert.Empty(Merged.From(
        s_thing,
        ("py.md", PythonApi(endpoint: @"**GET** /thing/\{thing_id\}", parameters: " **thing_id** | **str**|  | ")),
        ("ts.md", TypeScriptApi(endpoint: @"**GET** /thing/\{thingId\}", parameters: " **thingId** | [**string**] |  | defaults to undefined"))).Result.Diagnostics);

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
