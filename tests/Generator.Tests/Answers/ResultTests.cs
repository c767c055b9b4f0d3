using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>What the plain call returns and throws. The types that the programs write down are part of the tests.</summary>
public sealed class ResultTests(RespondingServer server) : IClassFixture<RespondingServer>
{
    private const string Caught =
        """
        catch (ApiResponseException failure)
        {
            return $"{(int)failure.StatusCode} {failure.IsDocumented} {failure.Meaning} {failure.Text}";
        }
        catch (ApiPayloadException unreadable)
        {
            return $"{(int)unreadable.StatusCode} unreadable";
        }
        """;

    private static readonly Page s_other = Pages.Model("Other", "**id** | **str** |  | ");

    [Fact]
    public async Task Successes_with_different_bodies_are_returned_as_cases_and_failures_are_thrown()
    {
        var consumer = Consumer.From(
            $$"""
            try
            {
                Responses<Ok<Other>, Created<Receipt>, NoContent> success = await things.DoItAsync();
                return success.Match(ok => $"ok {ok.Value.Id}", created => $"created {created.Value.Number}", none => $"none {none.Meaning}");
            }
            {{Caught}}
            """,
            Pages.Api(
                returns: "[**Other**](../models/Other)",
                responses: "**200** | OK |  -  |\n**201** | Made |  -  |\n**204** | Nothing to do |  -  |\n**410** | Gone. |  -  |"),
            Pages.Corrections("**201** |  | [Receipt](Receipt)"),
            s_other,
            Pages.Model("Receipt", "**number** | **int** |  | "));

        Assert.Equal("ok 1", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, """{"id":"1"}"""))));
        Assert.Equal("created 7", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(201, """{"number":7}"""))));
        Assert.Equal("none Nothing to do", await consumer.CallAsync(server.AddressOf(new ServedResponse(204))));
        Assert.Equal("410 True Gone. it", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(410, "it"))));
        Assert.Equal("202 False  ", await consumer.CallAsync(server.AddressOf(new ServedResponse(202))));
        Assert.Equal("201 unreadable", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(201, """{"id":"1"}"""))));
    }

    [Theory]
    [InlineData("[**Other**](../models/Other)", "Other?", "value.Id", """{"id":"1"}""", "1")]
    [InlineData("[**Kind**](../models/Kind)", "Kind?", "value.Value.Value", "\"A\"", "A")]
    [InlineData("**int**", "long?", "value.Value.ToString()", "7", "7")]
    [InlineData("**bool**", "bool?", "value.Value.ToString()", "true", "True")]
    [InlineData("**datetime**", "DateTimeOffset?", "value.Value.Year.ToString()", "\"2026-01-02T00:00:00Z\"", "2026")]
    [InlineData("**str**", "string?", "value", "\"x\"", "x")]
    [InlineData("**List[int]**", "System.Collections.Generic.IReadOnlyList<long>?", "value[0].ToString()", "[7]", "7")]
    [InlineData("**object**", "System.Text.Json.JsonElement?", "value.Value.ToString()", "7", "7")]
    [InlineData("**bytearray**", "ApiStream?", "new System.IO.StreamReader(value).ReadToEnd()", "abc", "abc")]
    public async Task A_success_without_a_body_beside_one_with_a_body_gives_null(string returns, string type, string use, string body, string expected)
    {
        var consumer = Consumer.From(
            $"{type} value = await things.DoItAsync(); return value is null ? \"null\" : {use};",
            Pages.Api(returns: returns, responses: "**200** | OK |  -  |\n**204** | None |  -  |"),
            s_other,
            Pages.Model("Kind", ""));

        Assert.Equal(expected, await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, body))));
        Assert.Equal("null", await consumer.CallAsync(server.AddressOf(new ServedResponse(204))));
    }

    [Theory]
    [InlineData("[**Other**](../models/Other)", "**200** | OK |  -  |\n**404** | No such thing. |  -  |")]
    [InlineData("**bytearray**", "**2XX** | OK |  -  |\n**404** | No such thing. |  -  |")]
    [InlineData("**str**", "**default** | OK |  -  |")]
    public async Task A_HEAD_that_documents_a_body_has_none_for_none_can_come(string returns, string responses)
    {
        var consumer = Consumer.From(
            """
            await things.DoItAsync();
            return (await things.DoItResponseAsync()).Value.GetType().Name;
            """,
            Pages.Api(endpoint: "**HEAD** /things", returns: returns, responses: responses),
            s_other);

        string name = await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, """{"id":"1"}""")));

        Assert.Contains(name, new[] { "Ok", "Successful" });
    }

    [Fact]
    public async Task A_class_of_successes_is_one_result()
    {
        var consumer = Consumer.From(
            $$"""
            try
            {
                Other value = await things.DoItAsync();
                return value.Id;
            }
            {{Caught}}
            """,
            Pages.Api(returns: "[**Other**](../models/Other)", responses: "**2XX** | Done |  -  |\n**410** | Gone. |  -  |"),
            s_other);

        Assert.Equal("1", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, """{"id":"1"}"""))));
        Assert.Equal("1", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(299, """{"id":"1"}"""))));
        Assert.Equal("410 True Gone. it", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(410, "it"))));
        Assert.Equal("302 False  ", await consumer.CallAsync(server.AddressOf(new ServedResponse(302))));
        Assert.Equal("204 unreadable", await consumer.CallAsync(server.AddressOf(new ServedResponse(204))));
    }

    [Fact]
    public async Task A_default_alone_is_a_success_where_the_status_is_one()
    {
        var consumer = Consumer.From(
            $$"""
            try
            {
                Other value = await things.DoItAsync();
                return value.Id;
            }
            {{Caught}}
            """,
            Pages.Api(returns: "[**Other**](../models/Other)", responses: "**0** | Done |  -  |"),
            s_other);

        Assert.Equal("1", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(201, """{"id":"1"}"""))));
        Assert.Equal("404 True  it", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(404, "it"))));
    }

    [Theory]
    [InlineData("**200** | OK |  -  |")]
    [InlineData("**2XX** | OK |  -  |")]
    [InlineData("**default** | OK |  -  |")]
    [InlineData("**404** | Only failures |  -  |")]
    public async Task A_body_where_none_is_documented_is_no_failure(string responses)
    {
        var consumer = Consumer.From(
            $$"""
            try
            {
                Task call = things.DoItAsync();
                await call;
                return (await things.DoItResponseAsync()).Value.GetType().Name;
            }
            {{Caught}}
            """,
            Pages.Api(responses: responses));

        Assert.Contains(await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, """{"id":"1"}"""))), (string[])["Ok", "Successful"]);
        Assert.StartsWith("500 ", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(500, "it"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[**Other**](../models/Other)", "200 unreadable")]
    [InlineData("**str**", "ok")]
    [InlineData("**bytearray**", "ok")]
    public async Task No_body_where_one_is_documented_is_unreadable_unless_nothing_is_a_value_too(string returns, string expected)
    {
        var consumer = Consumer.From(
            $$"""
            try
            {
                await things.DoItAsync();
                return "ok";
            }
            {{Caught}}
            """,
            Pages.Api(returns: returns),
            s_other);

        Assert.Equal(expected, await consumer.CallAsync(server.AddressOf(new ServedResponse(200))));
    }

    [Fact]
    public async Task A_failure_carries_the_model_that_a_page_gives_it()
    {
        var consumer = Consumer.From(
            """
            try
            {
                await things.DoItAsync();
                return "ok";
            }
            catch (ApiResponseException failure) when (failure.TryGetValue(out Problem? problem))
            {
                return $"{(int)failure.StatusCode} problem {problem.Why}";
            }
            catch (ApiResponseException failure)
            {
                return $"{(int)failure.StatusCode} {failure.Value ?? "null"} {failure.InnerException?.GetType().Name} {failure.Text}";
            }
            """,
            Pages.Api(responses: "**204** | Done |  -  |\n**404** | Not here. |  -  |\n**4XX** | Wrong. |  -  |\n**503** | Busy. |  -  |"),
            Pages.Corrections("**4XX** |  | [Problem](Problem)"),
            Pages.Model("Problem", "**why** | **str** |  | "));

        Assert.Equal("ok", await consumer.CallAsync(server.AddressOf(new ServedResponse(204))));
        Assert.Equal("409 problem late", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(409, """{"why":"late"}"""))));
        Assert.Equal("404 null  {\"why\":\"late\"}", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(404, """{"why":"late"}"""))));
        Assert.Equal("409 null ApiPayloadException late", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(409, "late"))));
        Assert.Equal("503 null  busy", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(503, "busy"))));
        Assert.Equal("500 null  broken", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(500, "broken"))));
    }
}
