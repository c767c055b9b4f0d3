using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>Which case a response becomes. The types that the programs write down are part of the tests.</summary>
public sealed class ResponseCaseTests(RespondingServer server) : IClassFixture<RespondingServer>
{
    private static readonly Page s_other = Pages.Model("Other", "**id** | **str** |  | ");

    [Fact]
    public async Task A_status_wins_over_its_class_and_a_class_over_default()
    {
        var consumer = Consumer.From(
            """
            Responses<Ok<Other>, NotFound<string>, ClientError<string>, ServerError<string>, OtherStatus<string>> response =
                await things.DoItResponseAsync();
            return response.Match(
                ok => $"ok {ok.Value.Id} {ok.Meaning}",
                notFound => $"notFound {notFound.Value} {notFound.Meaning}",
                client => $"client {(int)client.StatusCode} {client.Value} {client.Meaning}",
                server => $"server {(int)server.StatusCode} {server.Value} {server.Meaning}",
                other => $"other {(int)other.StatusCode} {other.Value} {other.Meaning}");
            """,
            Pages.Api(
                returns: "[**Other**](../models/Other)",
                responses: "**0** | Odd. |  -  |\n**5xx** | Broken. |  -  |\n**4XX** | Wrong. |  -  |\n**404** | No such thing. |  -  |\n**200** | OK |  -  |"),
            s_other);

        Assert.Equal("ok 1 OK", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(200, """{"id":"1"}"""))));
        Assert.Equal("notFound it No such thing.", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(404, "it"))));
        Assert.Equal("client 410 it Wrong.", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(410, "it"))));
        Assert.Equal("server 503 it Broken.", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(503, "it"))));
        Assert.Equal("other 201 it Odd.", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(201, "it"))));
        Assert.Equal("other 302  Odd.", await consumer.CallAsync(server.AddressOf(new ServedResponse(302))));
    }

    [Fact]
    public async Task What_no_row_is_for_is_undocumented()
    {
        var consumer = Consumer.From(
            """
            Responses<Ok<Other>, Redirection<string>, ClientError<string>> response = await things.DoItResponseAsync();
            return response.Match(_ => "ok", _ => "redirection", _ => "client", otherwise: odd => $"{(int)odd.StatusCode} {odd.Text}");
            """,
            Pages.Api(returns: "[**Other**](../models/Other)", responses: "**200** | OK |  -  |\n**3XX** | Elsewhere |  -  |\n**4XX** | Wrong. |  -  |"),
            s_other);

        Assert.Equal("redirection", await consumer.CallAsync(server.AddressOf(new ServedResponse(307))));
        Assert.Equal("503 busy", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(503, "busy"))));
        Assert.Equal("204 ", await consumer.CallAsync(server.AddressOf(new ServedResponse(204))));
    }

    [Fact]
    public async Task A_default_that_describes_the_successes_leaves_failures_their_text()
    {
        var consumer = Consumer.From(
            """
            Responses<Successful<Other>, OtherStatus<string>> response = await things.DoItResponseAsync();
            return response.Match(
                done => $"{(int)done.StatusCode} {done.Value.Id} {done.Meaning}",
                other => $"{(int)other.StatusCode} {other.Value} {other.Meaning}");
            """,
            Pages.Api(returns: "[**Other**](../models/Other)", responses: "**default** | Done. |  -  |"),
            s_other);

        Assert.Equal("202 1 Done.", await consumer.CallAsync(server.AddressOf(ServedResponse.Json(202, """{"id":"1"}"""))));
        Assert.Equal("500 broken ", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(500, "broken"))));
    }

    [Fact]
    public async Task Beyond_twelve_cases_the_rest_share_one_and_keep_their_meanings()
    {
        string responses = string.Join("\n", new[] { 200 }.Concat(Enumerable.Range(400, 14)).Select(status => $"**{status}** | S{status} |  -  |"));
        var consumer = Consumer.From(
            """
            Responses<Ok<string>, BadRequest<string>, Unauthorized<string>, PaymentRequired<string>, Forbidden<string>, NotFound<string>,
                MethodNotAllowed<string>, NotAcceptable<string>, ProxyAuthenticationRequired<string>, RequestTimeout<string>,
                Conflict<string>, OtherStatus<string>> response = await things.DoItResponseAsync();
            return response.TryGet(out OtherStatus<string>? other) ? $"other {(int)other.StatusCode} {other.Value} {other.Meaning}" : response.Value.ToString();
            """,
            Pages.Api(returns: "**str**", responses: responses));

        Assert.Equal("409 Conflict: S409", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(409, "it"))));
        Assert.Equal("other 410 it S410", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(410, "it"))));
        Assert.Equal("other 413 it S413", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(413, "it"))));
        Assert.Equal("414 URI Too Long", await consumer.CallAsync(server.AddressOf(ServedResponse.Text(414, "it"))));
    }

    [Theory]
    [InlineData("**413** |  | [Other](Other)", "OtherStatus<string>")]
    [InlineData("**411** |  | [Other](Other)\n**412** |  | [Other](Other)\n**413** |  | [Other](Other)\n**410** |  | [Other](Other)", "OtherStatus<Other>")]
    public void The_shared_case_holds_text_unless_all_hold_the_same(string typed, string expected)
    {
        string responses = string.Join("\n", new[] { 200 }.Concat(Enumerable.Range(400, 14)).Select(status => $"**{status}** | S{status} |  -  |"));

        Consumer.From(
            $"return (await things.DoItResponseAsync()).TryGet(out {expected}? other) ? \"other\" : \"\";",
            Pages.Api(returns: "**str**", responses: responses),
            Pages.Corrections(typed),
            s_other);
    }

    [Fact]
    public async Task A_form_in_a_response_is_text()
    {
        var consumer = Consumer.From(
            """
            Responses<Ok<string>> response = await things.DoItResponseAsync();
            return response.Match(ok => ok.Value) + " " + await things.DoItAsync();
            """,
            Pages.Api(returns: "[**Other**](../models/Other)", accept: "application/x-www-form-urlencoded"),
            s_other);

        Assert.Equal(
            "code=1&state=2 code=1&state=2",
            await consumer.CallAsync(server.AddressOf(new ServedResponse(200, "application/x-www-form-urlencoded", "code=1&state=2"))));
    }

    [Fact]
    public async Task Every_documented_status_is_a_line_of_the_returns()
    {
        EmittedCode emitted = await EmittedCode.From(
            Pages.Api(responses: "**200** | OK |  -  |\n**410** | Gone & forgotten. |  -  |\n**5XX** | Broken. |  -  |\n**0** |  |  -  |"));

        Assert.Contains(
            """
                /// <returns>200 Ok: OK<br/>
                /// 410 Gone: Gone &amp; forgotten.<br/>
                /// 5XX ServerError: Broken.<br/>
                /// default OtherStatus</returns>
            """.ReplaceLineEndings("\n"),
            emitted.Source("Thing.IThingsApi.g.cs"),
            StringComparison.Ordinal);
    }
}
