using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>What is a stream, and what that changes.</summary>
public sealed class StreamMergingTests
{
    private static readonly (string, string) s_thing = ("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | "));

    [Theory]
    [InlineData("/thing/update [WS]", true)]
    [InlineData(@"/thing/update \[WS\] ", true)]
    [InlineData("Streams things [ws]", true)]
    [InlineData("/thing/update [GET]", false)]
    [InlineData("Needs no [WS] at all", false)]
    [InlineData("Update a thing", false)]
    public void A_stream_is_what_the_mark_at_the_end_of_the_summary_says(string summary, bool isStream)
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi().Replace("| Update a thing", "| " + summary, StringComparison.Ordinal)))
            .Operation("thing_update");

        Assert.Equal(isStream, operation.IsStream);
        Assert.Equal(summary.Replace("\\", "", StringComparison.Ordinal).Trim(), operation.Summary);
    }

    [Fact]
    public void A_correction_of_the_summary_makes_a_stream()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi()), ("corrections.md", """
            ---
            piecesgen: corrections
            ---

            # Thing API

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            **thing_update** | **GET** /thing/stream | /thing/stream [WS]
            """));

        Assert.Empty(merged.DiagnosticIds);
        Assert.True(merged.Operation("thing_update").IsStream);
    }

    [Fact]
    public void The_body_and_the_result_of_a_stream_stay_what_the_docs_say()
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", Stream())).Operation("thing_update");

        Assert.Equal(new SchemaReference("Thing"), operation.Body!.Type);
        Assert.Equal([new Response(200, "OK", new SchemaReference("Thing"))], operation.Responses);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void A_form_cannot_be_sent_with_a_handshake_so_its_fields_are_query_parameters(string contentType)
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", Stream(parameters: " **name** | **str**|  | ", contentType: contentType)));

        Parameter parameter = Assert.Single(merged.Operation("thing_update").Parameters);
        Assert.Equal((ParameterLocation.Query, new PrimitiveType(PrimitiveKind.String)), (parameter.Location, parameter.Type));
        Assert.Null(merged.Operation("thing_update").Body);
    }

    private static string Stream(
        string parameters = " **thing** | [**Thing**](../models/Thing)|  | [optional] ", string contentType = "application/json") =>
        PythonApi(endpoint: "**GET** /thing/stream", parameters: parameters, contentType: contentType)
            .Replace("| Update a thing", "| /thing/stream [WS]", StringComparison.Ordinal);
}
