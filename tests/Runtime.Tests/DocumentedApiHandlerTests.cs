using System.Net;
using System.Text;
using PiecesGen.Testing;

namespace PiecesGen.Runtime.Tests;

public sealed class DocumentedApiHandlerTests : IDisposable
{
    private readonly Things _things = new();
    private readonly HttpClient _http;

    public DocumentedApiHandlerTests() => _http = new HttpClient(_things, disposeHandler: false);

    [Fact]
    public async Task An_operation_is_responded_to_with_the_sample_of_its_first_success()
    {
        using HttpResponseMessage response = await _http.GetAsync("http://any.host/v1/things/7");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("""{"id":"id"}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("http://any.host/v1/things/7", response.RequestMessage!.RequestUri!.ToString());
    }

    [Theory]
    [InlineData("GET", "http://h/v1/things/all", "things_all")]
    [InlineData("GET", "http://h/v1/things/a%2Fb", "thing_get")]
    [InlineData("GET", "http://h/things/7?deep=true", "thing_get")]
    [InlineData("GET", "http://h/v1/things/7/parts", "thing_parts")]
    [InlineData("GET", "http://h/v1/things/all/parts", "thing_parts")]
    [InlineData("DELETE", "http://h/v1/things/7", "thing_delete")]
    public async Task A_request_is_for_the_operation_whose_path_fits_best(string method, string address, string operation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using HttpResponseMessage response = await _http.SendAsync(request);

        Assert.Equal(operation, Assert.Single(_things.Calls).Operation.Name);
    }

    [Theory]
    [InlineData("/größe/{art}", "http://h/v1/größe/1")]
    [InlineData("/two words/{größe}", "http://h/v1/two%20words/1%2F2")]
    [InlineData("/a|b/{id}.json", "http://h/v1/a|b/7.json")]
    [InlineData("/{{id}}/{other}", "http://h/v1/{7}/%7B8%7D")]
    public async Task Paths_are_compared_as_they_are_sent(string template, string address)
    {
        using var handler = new OneOperation(template);
        using var http = new HttpClient(handler);

        Assert.Equal("only", await http.GetStringAsync(address));
    }

    [Theory]
    [InlineData("POST", "http://h/v1/things/7")]
    [InlineData("GET", "http://h/v1/things/7/other")]
    [InlineData("GET", "http://h/v1/")]
    public async Task A_request_that_no_page_documents_fails_the_test_that_sends_it(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _http.SendAsync(request));

        Assert.StartsWith($"The docs have no operation {method} /v1/", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_things.Calls);
    }

    [Theory]
    [InlineData("thing_get")]
    [InlineData("Things.thing_get")]
    [InlineData("GET /things/{thing}")]
    public async Task A_test_asks_for_another_documented_status_by_any_of_the_operations_names(string name)
    {
        _things.Respond(name, HttpStatusCode.Gone);

        using HttpResponseMessage response = await _http.GetAsync("http://h/v1/things/7");

        Assert.Equal((HttpStatusCode.Gone, "Not there."), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_test_asks_for_any_status_and_text_for_a_value_and_for_a_function()
    {
        _things.Respond("thing_get", (HttpStatusCode)418, "short and stout", "text/plain");
        using (HttpResponseMessage response = await _http.GetAsync("http://h/v1/things/7"))
        {
            Assert.Equal((418, "short and stout"), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        }

        _things.Respond("thing_get", new Dictionary<string, string> { ["id"] = "9" });
        using (HttpResponseMessage response = await _http.GetAsync("http://h/v1/things/7"))
        {
            Assert.Equal((HttpStatusCode.OK, """{"id":"9"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        }

        _things.Respond("thing_get", call => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(call.Request.RequestUri!.AbsolutePath) });
        using (HttpResponseMessage response = await _http.GetAsync("http://h/v1/things/7"))
        {
            Assert.Equal((HttpStatusCode.Accepted, "/v1/things/7"), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        }
    }

    [Fact]
    public async Task A_function_may_fail_as_a_transport_does()
    {
        _things.Respond("thing_get", _ => throw new HttpRequestException("No route."));

        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetAsync("http://h/v1/things/7"));
    }

    [Fact]
    public async Task Calls_keep_what_was_sent_after_the_request_is_disposed()
    {
        using (var request = new HttpRequestMessage(HttpMethod.Delete, "http://h/v1/things/7"))
        {
            request.Content = new StringContent("ä", Encoding.UTF8);
            using HttpResponseMessage response = await _http.SendAsync(request);
        }

        RecordedCall call = Assert.Single(_things.Calls);
        Assert.Equal(("ä", 2), (call.Text, call.Body.Length));
    }

    [Fact]
    public void What_the_docs_do_not_have_cannot_be_asked_for()
    {
        Assert.Contains("does not document 404, only 200, 410.", Assert.Throws<ArgumentException>(() => _things.Respond("thing_get", HttpStatusCode.NotFound)).Message, StringComparison.Ordinal);
        Assert.Contains("'thing_gone'", Assert.Throws<ArgumentException>(() => _things.Respond("thing_gone", HttpStatusCode.OK)).Message, StringComparison.Ordinal);
        Assert.Contains("'Parts.twice' or 'Things.twice'", Assert.Throws<ArgumentException>(() => _things.Respond("twice", HttpStatusCode.OK)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => _things.Respond("thing_get", (Func<RecordedCall, HttpResponseMessage>)null!));
    }

    [Theory]
    [InlineData("thing_gte", "thing_get")]
    [InlineData("ThingGet", "thing_get")]
    [InlineData("Things.things_al", "Things.things_all")]
    [InlineData("GET /thing/{thing}", "GET /things/{thing}")]
    public void A_misspelled_operation_is_told_which_was_meant(string asked, string meant)
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => _things.Respond(asked, HttpStatusCode.OK));

        Assert.Contains($" Did you mean '{meant}'?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_called_alike_nothing_is_suggested()
    {
        ArgumentException operation = Assert.Throws<ArgumentException>(() => _things.Respond("shop_open", HttpStatusCode.OK));
        ArgumentException status = Assert.Throws<ArgumentException>(() => _things.Respond("thing_get", HttpStatusCode.BadGateway));

        Assert.DoesNotContain("Did you mean", operation.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", status.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_documented_failure_is_suggested_for_another_of_its_class() => Assert.Contains(
        " Did you mean 410?", Assert.Throws<ArgumentException>(() => _things.Respond("thing_get", HttpStatusCode.NotFound)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_stub_responds_for_its_operation_and_knows_its_calls()
    {
        var get = new OperationStub(_things, "Things.thing_get");
        get.Respond(HttpStatusCode.Gone);

        using HttpResponseMessage gone = await _http.GetAsync("http://h/v1/things/7");
        using HttpResponseMessage other = await _http.GetAsync("http://h/v1/things/all");
        get.Respond((HttpStatusCode)418, "short", "text/plain");
        using HttpResponseMessage refused = await _http.GetAsync("http://h/v1/things/8");
        get.Respond(call => new HttpResponseMessage(HttpStatusCode.Accepted));
        using HttpResponseMessage accepted = await _http.GetAsync("http://h/v1/things/9");

        Assert.Equal([410, 200, 418, 202], new[] { gone, other, refused, accepted }.Select(response => (int)response.StatusCode));
        Assert.Equal(["/v1/things/7", "/v1/things/8", "/v1/things/9"], get.Calls.Select(call => call.Request.RequestUri!.AbsolutePath));
    }

    [Fact]
    public async Task A_stub_of_a_value_responds_with_its_documented_success()
    {
        new ValueStub<string[]>(_things, "things_all").Respond(["a"]);

        Assert.Equal("""["a"]""", await _http.GetStringAsync("http://h/v1/things/all"));
    }

    [Theory]
    [InlineData("events", "data: one\ndata: two\n\ndata: three\n\n")]
    [InlineData("lines", "\"one\\ntwo\"\n\"three\"\n")]
    public async Task A_stub_of_messages_writes_them_as_the_body_is_documented(string operation, string body)
    {
        new MessageStub<string>(_things, operation).Respond("one\ntwo", "three");

        Assert.Equal(body, await _http.GetStringAsync("http://h/v1/" + operation));
    }

#if NETSTANDARD2_0
    [Fact]
    public void A_stream_cannot_be_responded_to_where_a_WebSocket_connects_by_itself()
    {
        var stub = new SessionStub<string, string>(_things, "thing_get");

        PlatformNotSupportedException messages = Assert.Throws<PlatformNotSupportedException>(() => stub.Respond("one", "two"));
        PlatformNotSupportedException function = Assert.Throws<PlatformNotSupportedException>(() => stub.Respond((SessionService<string, string> _) => Task.CompletedTask));

        Assert.Equal("On .NET Standard 2.0 a WebSocket connects by itself, so no handler can respond. Test streams on .NET 8 or later.", messages.Message);
        Assert.Equal(messages.Message, function.Message);
    }
#endif

    [Fact]
    public async Task A_cancelled_call_gets_no_response()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _http.GetAsync("http://h/v1/things/7", cancelled.Token));
        Assert.Empty(_things.Calls);
    }

    public void Dispose()
    {
        _http.Dispose();
        _things.Dispose();
    }

    private sealed class OneOperation(string template) : DocumentedApiHandler(
        new Uri("http://localhost:1000/v1"), new DocumentedOperation("Things", "only", "GET", template, new DocumentedResponse(200, "text/plain", "only")));

    private sealed class Things : DocumentedApiHandler
    {
        public Things()
            : base(
                new Uri("http://localhost:1000/v1"),
                new DocumentedOperation("Things", "thing_get", "GET", "/things/{thing}", new DocumentedResponse(200, "application/json", """{"id":"id"}"""), new DocumentedResponse(410, "text/plain", "Not there.")),
                new DocumentedOperation("Things", "things_all", "GET", "/things/all", new DocumentedResponse(200, "application/json", "[]")),
                new DocumentedOperation("Things", "thing_delete", "DELETE", "/things/{thing}", new DocumentedResponse(204)),
                new DocumentedOperation("Things", "thing_parts", "GET", "/things/{thing}/parts", new DocumentedResponse(200, "application/json", "[]")),
                new DocumentedOperation("Things", "events", "GET", "/events", new DocumentedResponse(200, "text/event-stream", "data: a\n\n")),
                new DocumentedOperation("Things", "lines", "GET", "/lines", new DocumentedResponse(200, "application/x-ndjson", "1\n")),
                new DocumentedOperation("Parts", "twice", "GET", "/a", new DocumentedResponse(200)),
                new DocumentedOperation("Things", "twice", "GET", "/b", new DocumentedResponse(200)))
        {
        }
    }
}
