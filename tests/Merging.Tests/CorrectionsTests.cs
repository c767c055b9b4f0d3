using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>Corrections are docs too: what they state overrides every other page.</summary>
public sealed class CorrectionsTests
{
    private static readonly (string, string) s_thing = ("models/Thing.md", PythonModel("Thing", """
        **github_id** | **str** | The old `github_id`. | 
        **mode** | **str** |  | [optional] 
        """));

    private static readonly (string, string) s_kind = ("models/KindEnum.md", PythonModel("KindEnum", ""));

    private static readonly (string, string) s_api = ("apis/ThingApi.md", PythonApi(
        contentType: "Not defined", parameters: " **trace** | **str**|  | [optional] \n **count** | **int**|  | [optional] "));

    [Fact]
    public void A_property_is_corrected_cell_by_cell()
    {
        Merged merged = Merged.From(s_thing, Corrections("""
            # Thing

            ## Properties

            Name | Wire name | Required | Values | C# name | Description
            --- | --- | --- | --- | --- | ---
            **github_id** | githubID | no | | GitHub | New.
            **mode** | | yes | `FAST`, `SLOW` | |
            """));

        Assert.Equal(
            new Property(
                "githubID",
                ["github_id", "githubId"],
                new PrimitiveType(PrimitiveKind.String),
                false,
                "New.",
                "GitHub"),
            merged.Object("Thing").Properties[0]);
        Property mode = merged.Property("Thing", "mode");
        Assert.True(mode.IsRequired);
        Assert.Equal(["FAST", "SLOW"], Assert.IsType<LiteralsType>(mode.Type).Values);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void The_values_of_an_enum_are_listed()
    {
        Merged merged = Merged.From(s_kind, Corrections("""
            # KindEnum

            ## Enum

            * `PUBLIC`
            * `PRIVATE`
            """));

        Assert.Equal(["PUBLIC", "PRIVATE"], Assert.IsType<EnumSchema>(merged.Schema("KindEnum")).Values);
    }

    [Fact]
    public void A_list_of_values_directly_below_a_model_is_its_values()
    {
        Merged merged = Merged.From(s_kind, Corrections("""
            # KindEnum

            * `PUBLIC`
            * `PRIVATE`
            """));

        Assert.Equal(["PUBLIC", "PRIVATE"], Assert.IsType<EnumSchema>(merged.Schema("KindEnum")).Values);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("strng", " Did you mean 'string'?")]
    [InlineData("Thin", " Did you mean 'Thing'?")]
    [InlineData("[**Thing2**](Thing2.md)", " Did you mean 'Thing'?")]
    [InlineData("Elsewhere", "")]
    public void A_type_that_is_no_model_is_a_warning(string type, string hint)
    {
        Merged merged = Merged.From(s_thing, Corrections($"""
            # Thing

            ## Properties

            Name | Type
            --- | ---
            **mode** | {type}
            """));

        DocsDiagnostic diagnostic = Assert.Single(merged.Result.Diagnostics);
        Assert.Equal(Catalog.CorrectionMatchesNothing, diagnostic.Kind);
        Assert.EndsWith("Add the model's page to get typed properties." + hint, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Type | Required", "str | no", true)]
    [InlineData("Type", "string", true)]
    [InlineData("Required", "no", true)]
    [InlineData("Required", "yes", false)]
    [InlineData("Type | Required", "str | yes", false)]
    [InlineData("Wire name", "mode", true)]
    [InlineData("Wire name", "Mode", false)]
    [InlineData("Type | C# name", "str | Kind", false)]
    [InlineData("Type", "", false)]
    public void A_row_that_says_what_the_pages_say_is_reported(string columns, string cells, bool isReported)
    {
        Merged merged = Merged.From(s_thing, Corrections($"""
            # Thing

            ## Properties

            Name | {columns}
            --- | --- | ---
            **mode** | {cells}
            """));

        string[] expected = isReported ? ["The pages say the same about 'mode'. This row corrects nothing. Remove it."] : [];
        Assert.Equal(expected, merged.Result.Diagnostics.Where(diagnostic => diagnostic.Kind == Catalog.CorrectionRepeatsPages).Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void A_parameter_moves_where_the_page_says_and_the_page_is_the_evidence()
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections("""
            # Thing API

            ## **thing_update**

            ### Parameters

            Name | In | Wire name | Type
            --- | --- | --- | ---
            **trace** | header | X-Trace-Id |
            **count** | cookie | | str
            """));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal(
            [("X-Trace-Id", ParameterLocation.Header), ("count", ParameterLocation.Cookie)],
            operation.Parameters.Select(parameter => (parameter.WireName, parameter.Location)));
        Assert.Equal(new PrimitiveType(PrimitiveKind.String), operation.Parameters[1].Type);
        Assert.Equal("corrections.md", merged.Evidence.For(MemberKey.Parameter("Thing", "thing_update", "trace"), Fact.In)?.Place?.Path);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Of_two_parameters_that_are_said_to_be_the_body_the_first_is_and_the_second_is_reported()
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections("""
            # Thing API

            ## **thing_update**

            ### Parameters

            Name | In
            --- | ---
            **trace** | body
            **count** | body
            """));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal("trace", operation.Body?.Name);
        Assert.Empty(operation.Parameters);
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.SeveralBodies);
        Assert.Equal(("corrections.md", 13), (diagnostic.Location.Path, diagnostic.Location.Span.StartLine));
        Assert.Equal("'count' is documented as the body, but another parameter is the body already. 'count' was left out.", diagnostic.Message);
    }

    [Fact]
    public void Method_path_responses_and_names_of_an_operation_are_corrected()
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections("""
            # Thing API

            Method | HTTP request | C# name
            --- | --- | ---
            **thing_update** | **PUT** /v2/thing | ReplaceThing

            ## **thing_update**

            ### Return type

            **str**

            ### HTTP response details

            Status code | Description
            --- | ---
            **200** | Replaced.
            **409** | Somebody else was faster.
            """));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal(("PUT", "/v2/thing", "ReplaceThing"), (operation.Method, operation.UrlTemplate, operation.GivenName));
        Assert.Equal([("200", "Replaced."), ("409", "Somebody else was faster.")], operation.Responses.Select(response => (response.Statuses.ToString(), response.Meaning)));
        Assert.Equal(new PrimitiveType(PrimitiveKind.String), operation.Responses[0].Body);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void What_matches_nothing_is_reported_at_its_line()
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections("""
            # Thing

            ## Properties

            Name | Wire name
            --- | ---
            **nothing** | x

            # Nobody

            ## Properties

            Name | Wire name
            --- | ---
            **id** | x
            """));

        Assert.Equal(
            [(10, "The model 'Thing' has no 'nothing' on any page. This row corrects nothing."), (12, "No page describes the model 'Nobody'. This correction was ignored.")],
            merged.Result.Diagnostics.Where(diagnostic => diagnostic.Kind == Catalog.CorrectionMatchesNothing).Select(diagnostic => (diagnostic.Location.Span.StartLine, diagnostic.Message)));
    }

    [Theory]
    [InlineData("https://things.example/v2", "https://things.example/v2", 0)]
    [InlineData("not-an-address", "http://localhost:1000", 1)]
    [InlineData("ftp://things.example", "http://localhost:1000", 1)]
    [InlineData("http://{tenant}.things.example", "http://localhost:1000", 1)]
    [InlineData("http://things.example/{tenant}", "http://localhost:1000", 1)]
    public void The_address_is_corrected_by_one_that_can_be_called(string corrected, string expected, int diagnostics)
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections($"All URIs are relative to *{corrected}*"));

        Assert.Equal(expected, merged.Model.BaseAddress);
        Assert.Equal(
            Enumerable.Repeat(("corrections.md", 4, Catalog.AddressNotUsable), diagnostics),
            merged.Result.Diagnostics.Select(diagnostic => (diagnostic.Location.Path, diagnostic.Location.Span.StartLine, diagnostic.Kind)));
    }

    [Theory]
    [InlineData("https://apart.example/v2 Where things are kept.", "https://apart.example/v2", 0)]
    [InlineData("`/v2`", null, 1)]
    public void The_server_of_one_operation_is_told(string line, string? expected, int diagnostics)
    {
        Merged merged = Merged.From(s_thing, s_api, Corrections($"# Thing API\n\n## **thing_update**\n\n### URI(s):\n\n- {line}"));

        Assert.Equal(expected, merged.Operation("thing_update").BaseAddress);
        Assert.Equal("http://localhost:1000", merged.Model.BaseAddress);
        Assert.Equal(
            Enumerable.Repeat(Catalog.AddressNotUsable, diagnostics),
            merged.Result.Diagnostics.Select(static diagnostic => diagnostic.Kind));
    }

    [Fact]
    public void Security_schemes_of_the_index_page_and_the_operations_that_name_them()
    {
        Merged merged = Merged.From(
            s_thing,
            ("ThingApi.md", PythonApi().Replace("No authorization required", "[application](../README.md#application)", StringComparison.Ordinal)),
            ("README.md", """
                # thing-client

                ## Documentation For Authorization

                ### application

                - **Type**: API key
                - **API key parameter name**: X-Application-ID
                - **Location**: HTTP header
                """));

        SecurityScheme scheme = Assert.Single(merged.Model.SecuritySchemes);
        Assert.Equal(("application", "apiKey", "X-Application-ID", "header"), (scheme.Name, scheme.Type, scheme.ParameterName, scheme.In));
        Assert.Equal(["application"], Assert.NotNull(merged.Operation("thing_update").Security));
    }

    [Fact]
    public void Only_an_API_key_has_the_name_and_the_place_of_a_parameter()
    {
        Merged merged = Merged.From(("README.md", """
            # thing-client

            ## Documentation For Authorization

            ### user

            - **Type**: HTTP basic authentication
            - **API key parameter name**: X-User
            - **Location**: HTTP header
            """));

        SecurityScheme scheme = Assert.Single(merged.Model.SecuritySchemes);
        Assert.Equal(("http", null, null), (scheme.Type, scheme.ParameterName, scheme.In));
    }

    private static (string, string) Corrections(string text) => ("corrections.md", $"---\npiecesgen: corrections\n---\n\n{text}\n");
}
