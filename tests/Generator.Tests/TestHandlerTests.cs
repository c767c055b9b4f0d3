using System.Net;
using System.Reflection;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The emitted handler that responds in place of a server.</summary>
public sealed class TestHandlerTests
{
    private const string HintName = "Thing.ThingClient.TestHandler.g.cs";

    [Fact]
    public async Task It_is_emitted_only_where_the_project_asks_for_it()
    {
        Assert.DoesNotContain(HintName, (await new GeneratorTest(Pages.Api()).EmitAsync()).HintNames);
        Assert.Contains(HintName, (await With(Pages.Api())).HintNames);
    }

    [Fact]
    public async Task Pages_of_models_alone_have_no_handler_and_an_internal_client_keeps_it_inside()
    {
        EmittedCode models = await With(Pages.Model("Only", "**id** | **str** |  | "));
        EmittedCode hidden = await With(Pages.Api() with { Metadata = "Access=internal" });

        Assert.Equal(["Api.Only.g.cs"], models.HintNames);
        Assert.Empty(hidden.Load().GetExportedTypes());
    }

    [Fact]
    public Task An_api_of_the_handlers_name_makes_room() => With(Pages.Api(title: "Test Handler API"));

    [Fact]
    public async Task A_sample_holds_what_is_required_and_nothing_else()
    {
        EmittedCode emitted = await With(
            Pages.Api(returns: "[**Other**](../models/Other)"),
            Pages.Model("Other", """
                **text** | **str** |  | 
                **number** | **int** |  | 
                **ratio** | **float** |  | 
                **yes** | **bool** |  | 
                **moment** | **datetime** |  | 
                **day** | **date** |  | 
                **bytes** | **bytearray** |  | 
                **anything** | **object** |  | 
                **nested** | [**Nested**](Nested) |  | 
                **kind** | [**Kind**](Kind) |  | 
                **many** | [**List[Nested]**](Nested) |  | 
                **named** | [**Dict[str, Nested]**](Nested) |  | 
                **left_out** | **str** |  | [optional] 
                """),
            Pages.Model("Nested", "**inner** | **str** |  | \n**self** | [**Nested**](Nested) |  | [optional] "),
            Pages.Model("Kind", "") with { Text = "# Kind\n\n## Enum\n\n* `FIRST` (value: `'FIRST'`)\n\n* `SECOND` (value: `'SECOND'`)\n" });

        DocumentedResponse response = HandlerOf(emitted).Operations.Single().Responses.Single();

        Assert.Equal("application/json", response.MediaType);
        Assert.Equal(
            """{"text":"text","number":0,"ratio":0,"yes":false,"moment":"2000-01-01T00:00:00Z","day":"2000-01-01","bytes":"","anything":{},"nested":{"inner":"inner"},"kind":"FIRST","many":[],"named":{}}""",
            response.Body);
    }

    [Theory]
    [InlineData("application/octet-stream", "text/plain", "No such file.")]
    [InlineData("application/json", "application/json", "\"No such file.\"")]
    public async Task A_failure_of_a_download_is_text_too(string accept, string mediaType, string body)
    {
        EmittedCode emitted = await With(Pages.Api(returns: "**bytearray**", accept: accept, responses: "**200** | OK |  -  |\n**404** | No such file. |  -  |"));

        DocumentedResponse failure = HandlerOf(emitted).Operations.Single().Responses[1];

        Assert.Equal((mediaType, body), (failure.MediaType, failure.Body));
    }

    [Fact]
    public async Task A_failure_says_what_the_docs_say_it_means_and_nothing_comes_where_nothing_is_documented()
    {
        EmittedCode emitted = await With(Pages.Api(responses: "**204** | Done |  -  |\n**410** | It is \"gone\". |  -  |"));

        IReadOnlyList<DocumentedResponse> allResponses = HandlerOf(emitted).Operations.Single().Responses;

        Assert.Equal(
            [(HttpStatusCode.NoContent, null, null), (HttpStatusCode.Gone, "text/plain", "It is \"gone\".")],
            allResponses.Select(response => (response.Status, response.MediaType, response.Body)));
    }

    [Theory]
    [InlineData("**0** | OK |  -  |")]
    [InlineData("**2XX** | OK |  -  |\n**410** | Gone. |  -  |")]
    public async Task A_success_without_a_status_of_its_own_is_responded_to_with_200(string responses)
    {
        EmittedCode emitted = await With(Pages.Api(returns: "[**Other**](../models/Other)", responses: responses), Pages.Model("Other", "**id** | **str** |  | "));

        DocumentedResponse response = HandlerOf(emitted).Operations.Single().Responses[0];

        Assert.Equal((HttpStatusCode.OK, "application/json", """{"id":"id"}"""), (response.Status, response.MediaType, response.Body));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task An_API_none_of_whose_operations_has_a_path_adds_none(int others)
    {
        Page lost = Pages.Api();
        lost = lost with { Path = "/docs/apis/ZApi.md", Text = lost.Text.Replace("Things API", "Z API", StringComparison.Ordinal).Replace("| **GET** /things |", "| |", StringComparison.Ordinal) };

        EmittedCode emitted = await new GeneratorTest([.. Enumerable.Repeat(Pages.Api(), others), lost])
        {
            Properties = { ["PiecesGenTesting"] = "true" },
            ExpectedDiagnostics =
            {
                DiagnosticResult.CompilerWarning("PG0011").WithLocation(lost.Path, 11, 32),
                DiagnosticResult.CompilerWarning("PG1005").WithLocation(lost.Path, 13, 6),
            },
        }.EmitAsync();

        Assert.Equal(others, HandlerOf(emitted).Operations.Count);
    }

    [Fact]
    public async Task A_model_that_requires_itself_has_a_finite_sample()
    {
        EmittedCode emitted = await With(Pages.Api(returns: "[**Loop**](../models/Loop)"), Pages.Model("Loop", "**next** | [**Loop**](Loop) |  | "));

        Assert.Equal("""{"next":{}}""", HandlerOf(emitted).Operations.Single().Responses.Single().Body);
    }

    [Fact]
    public async Task Each_operation_has_a_stub_of_what_it_returns()
    {
        EmittedCode emitted = await With(Pages.Api(returns: "[**Other**](../models/Other)"), Pages.Model("Other", "**id** | **str** |  | "));

        string stub = emitted.Source(HintName).Split('\n').Single(line => line.Contains("Stub<", StringComparison.Ordinal));

        Assert.StartsWith("public global::PiecesGen.Testing.ValueStub<global::Thing.Other> ", stub.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Calls API")]
    [InlineData("Send API")]
    [InlineData("Operations API")]
    public Task A_group_called_as_a_member_of_the_handler_makes_room(string title) => With(Pages.Api(title: title));

    private static Task<EmittedCode> With(params IEnumerable<Page> pages) => new GeneratorTest(pages)
    {
        Properties = { ["PiecesGenTesting"] = "true" },
        DisabledDiagnostics = { "PG1011", "PG1015" },
    }.EmitAsync();

    private static DocumentedApiHandler HandlerOf(EmittedCode emitted)
    {
        Type handler = emitted.Load().GetTypes().Single(type => type.IsSubclassOf(typeof(DocumentedApiHandler)));
        return (DocumentedApiHandler)Activator.CreateInstance(handler, BindingFlags.Instance | BindingFlags.Public, null, null, null)!;
    }
}
