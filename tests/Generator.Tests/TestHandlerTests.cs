using System.Net;
using System.Reflection;
using PiecesGen.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The emitted handler that answers in place of a server.</summary>
public sealed class TestHandlerTests
{
    private const string HintName = "Thing.ThingClient.TestHandler.g.cs";

    [Fact]
    public void It_is_emitted_only_where_the_project_asks_for_it()
    {
        var session = new GeneratorSession([Pages.Api()]);
        Assert.DoesNotContain(HintName, session.Run().HintNames);

        session.SetProperty("PiecesGenTesting", "true");
        Assert.Contains(HintName, session.Run().AssertCompiles().HintNames);
    }

    [Fact]
    public void Pages_of_models_alone_have_no_handler_and_an_internal_client_keeps_it_inside()
    {
        GeneratorSession models = With([Pages.Model("Only", "**id** | **str** |  | ")]);
        GeneratorSession hidden = With([Pages.Api() with { Metadata = "Access=internal" }]);

        Assert.Equal(["Api.Only.g.cs"], models.Run().AssertCompiles().HintNames);
        Assert.Empty(hidden.Run().AssertCompiles().Load().GetExportedTypes());
    }

    [Fact]
    public void An_api_of_the_handlers_name_makes_room() =>
        With([Pages.Api(title: "Test Handler API")]).Run().AssertCompiles();

    [Fact]
    public void A_sample_holds_what_is_required_and_nothing_else()
    {
        GeneratorRun run = With(
        [
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
            Pages.Model("Kind", "") with { Text = "# Kind\n\n## Enum\n\n* `FIRST` (value: `'FIRST'`)\n\n* `SECOND` (value: `'SECOND'`)\n" },
        ]).Run().AssertCompiles();

        DocumentedAnswer answer = HandlerOf(run).Operations.Single().Answers.Single();

        Assert.Equal("application/json", answer.MediaType);
        Assert.Equal(
            """{"text":"text","number":0,"ratio":0,"yes":false,"moment":"2000-01-01T00:00:00Z","day":"2000-01-01","bytes":"","anything":{},"nested":{"inner":"inner"},"kind":"FIRST","many":[],"named":{}}""",
            answer.Body);
    }

    [Fact]
    public void A_failure_says_what_the_docs_say_it_means_and_nothing_comes_where_nothing_is_documented()
    {
        GeneratorRun run = With([Pages.Api(responses: "**204** | Done |  -  |\n**410** | It is \"gone\". |  -  |")]).Run().AssertCompiles();

        IReadOnlyList<DocumentedAnswer> answers = HandlerOf(run).Operations.Single().Answers;

        Assert.Equal(
            [(HttpStatusCode.NoContent, null, null), (HttpStatusCode.Gone, "text/plain", "It is \"gone\".")],
            answers.Select(answer => (answer.Status, answer.MediaType, answer.Body)));
    }

    [Theory]
    [InlineData("**0** | OK |  -  |")]
    [InlineData("**2XX** | OK |  -  |\n**410** | Gone. |  -  |")]
    public void A_success_without_a_status_of_its_own_is_answered_with_200(string responses)
    {
        GeneratorRun run = With([Pages.Api(returns: "[**Other**](../models/Other)", responses: responses), Pages.Model("Other", "**id** | **str** |  | ")]).Run().AssertCompiles();

        DocumentedAnswer answer = HandlerOf(run).Operations.Single().Answers[0];

        Assert.Equal((HttpStatusCode.OK, "application/json", """{"id":"id"}"""), (answer.Status, answer.MediaType, answer.Body));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_API_none_of_whose_operations_has_a_path_adds_none(int others)
    {
        Page lost = Pages.Api();
        lost = lost with { Path = "/docs/apis/ZApi.md", Text = lost.Text.Replace("Things API", "Z API", StringComparison.Ordinal).Replace("| **GET** /things |", "| |", StringComparison.Ordinal) };

        GeneratorRun run = With([.. Enumerable.Repeat(Pages.Api(), others), lost]).Run().AssertCompiles();

        Assert.Equal(others, HandlerOf(run).Operations.Count);
    }

    [Fact]
    public void A_model_that_requires_itself_has_a_finite_sample()
    {
        GeneratorRun run = With([Pages.Api(returns: "[**Loop**](../models/Loop)"), Pages.Model("Loop", "**next** | [**Loop**](Loop) |  | ")]).Run().AssertCompiles();

        Assert.Equal("""{"next":{}}""", HandlerOf(run).Operations.Single().Answers.Single().Body);
    }

    private static GeneratorSession With(IEnumerable<Page> pages)
    {
        var session = new GeneratorSession(pages);
        session.SetProperty("PiecesGenTesting", "true");
        return session;
    }

    private static DocumentedApiHandler HandlerOf(GeneratorRun run)
    {
        Type handler = run.Load().GetTypes().Single(type => type.IsSubclassOf(typeof(DocumentedApiHandler)));
        return (DocumentedApiHandler)Activator.CreateInstance(handler, BindingFlags.Instance | BindingFlags.Public, null, null, null)!;
    }
}
