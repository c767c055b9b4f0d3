using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>Parameters whose name alone tells where they travel.</summary>
public sealed class HeaderParameterTests
{
    [Theory]
    [InlineData("x_session_token", "X-Session-Token")]
    [InlineData("X_REQUEST_ID", "X-Request-Id")]
    [InlineData("if_none_match", "If-None-Match")]
    [InlineData("cookie", "Cookie")]
    [InlineData("cache_control", "Cache-Control")]
    [InlineData("authorization", "Authorization")]
    [InlineData("idempotency_key", "Idempotency-Key")]
    public void A_name_that_only_headers_have_is_a_header(string name, string header)
    {
        Parameter parameter = ParameterOf($" **{name}** | **str**|  | [optional] ");

        Assert.Equal((ParameterLocation.Header, header), (parameter.Location, parameter.WireName));
    }

    [Theory]
    [InlineData("range")]
    [InlineData("via")]
    [InlineData("from_date")]
    [InlineData("xml")]
    [InlineData("token")]
    [InlineData("page_token")]
    public void A_name_that_queries_have_as_well_is_in_the_query(string name) =>
        Assert.Equal(ParameterLocation.Query, ParameterOf($" **{name}** | **str**|  | [optional] ").Location);

    [Theory]
    [InlineData("Which `Garden-Account` to use.", "garden_account", "Header", "Garden-Account")]
    [InlineData("Sent in the Garden-Account header.", "garden_account", "Header", "Garden-Account")]
    [InlineData("A Multi-Factor code.", "multi_factor", "Query", "multi_factor")]
    [InlineData("As in `?page-size=3`.", "page_size", "Query", "page-size")]
    public void A_name_that_prose_spells_as_headers_are_is_one(string prose, string name, string location, string wireName)
    {
        Parameter parameter = ParameterOf($" **{name}** | **str**| {prose} | [optional] ");

        Assert.Equal((location, wireName), (parameter.Location.ToString(), parameter.WireName));
    }

    [Fact]
    public void A_coordinate_is_no_header()
    {
        Operation operation = OperationOf(" **x_min** | **int**|  | \n **y_min** | **int**|  | ");

        Assert.All(operation.Parameters, parameter => Assert.Equal(ParameterLocation.Query, parameter.Location));
    }

    [Fact]
    public void A_header_beside_the_only_field_of_a_request_leaves_that_the_body()
    {
        Operation operation = Merged.From(("ThingApi.md", PythonApi(
            parameters: " **x_trace** | **str**|  | [optional] \n **text** | **str**|  | "))).Operation("thing_update");

        Assert.Equal("text", operation.Body!.Name);
        Assert.Equal("X-Trace", Assert.Single(operation.Parameters).WireName);
    }

    [Theory]
    [InlineData("api_key")]
    [InlineData("access_token")]
    [InlineData("admin_password")]
    public void A_credential_goes_into_no_query_by_a_guess(string name) =>
        Assert.Equal(ParameterLocation.Header, ParameterOf($" **{name}** | **str**|  | [optional] ").Location);

    [Theory]
    [InlineData("HTTP header", "Header")]
    [InlineData("URL query string", "Query")]
    public void An_api_key_travels_where_its_scheme_says(string place, string expected)
    {
        string readme = $"""
            # Things

            ## Documentation for Authorization

            ### things_auth

            - **Type**: API key
            - **API key parameter name**: Api-Key
            - **Location**: {place}

            """;

        Parameter parameter = Assert.Single(Merged
            .From(("README.md", readme), ("ThingApi.md", PythonApi(contentType: "Not defined", parameters: " **api_key** | **str**|  | ")))
            .Operation("thing_update").Parameters);

        Assert.Equal((expected, "Api-Key"), (parameter.Location.ToString(), parameter.WireName));
    }

    [Fact]
    public void A_correction_has_the_last_word()
    {
        const string Corrections = """
            ---
            piecesgen: corrections
            ---

            # Thing API

            ## **thing_update**

            ### Parameters

            Name | Wire name | In
            --- | --- | ---
            **x_session_token** | session | query

            """;

        Parameter parameter = Assert.Single(Merged
            .From(("corrections.md", Corrections), ("ThingApi.md", PythonApi(contentType: "Not defined", parameters: " **x_session_token** | **str**|  | ")))
            .Operation("thing_update").Parameters);

        Assert.Equal((ParameterLocation.Query, "session"), (parameter.Location, parameter.WireName));
    }

    private static Parameter ParameterOf(string row) => Assert.Single(OperationOf(row).Parameters);

    private static Operation OperationOf(string rows) =>
        Merged.From(("ThingApi.md", PythonApi(endpoint: "**GET** /things", contentType: "Not defined", parameters: rows))).Operation("thing_update");
}
