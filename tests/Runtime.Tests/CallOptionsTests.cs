using Microsoft.AspNetCore.Http;
using PiecesGen.Runtime.Tests.Streaming;
using static PiecesGen.Runtime.Tests.SentCredentials;

namespace PiecesGen.Runtime.Tests;

/// <summary>What calls have of their own, over the wire.</summary>
public sealed class CallOptionsTests
{
    [Fact]
    public async Task Headers_are_sent_by_the_calls_of_that_connection_alone()
    {
        await using var server = await EchoAsync("If-None-Match");
        var connection = server.Connect();
        var options = new ApiCallOptions { Headers = { ["If-None-Match"] = "\"v1\"" } };
        ApiConnection with = connection.With(options);
        options.Headers["If-None-Match"] = "\"later\"";

        Assert.Equal("\"v1\"", await with.TextAsync());
        Assert.Equal("\"v1\"", await with.TextAsync());
        Assert.Equal("", await connection.TextAsync());
    }

    [Fact]
    public async Task What_is_said_later_comes_first()
    {
        await using var server = await EchoAsync("X-Name", "Range");
        var connection = server.Connect()
            .With(new() { Headers = { ["X-Name"] = "first", ["Range"] = "bytes=0-9" } })
            .With(new() { Headers = { ["x-name"] = "second" } });

        Assert.Equal("second|bytes=0-9", await connection.TextAsync());
    }

    [Theory]
    [InlineData("Accept", "application/xml")]
    [InlineData("X-Version", "2")]
    public async Task A_header_that_all_calls_send_gives_way(string name, string value)
    {
        await using var server = await EchoAsync(name);
        var connection = server.Connect(new CredentialOptions(Credential.InHeader("key", "X-Version", Credential.Constant("1"))) { AuthorizeAllOperations = true });

        Assert.Equal(value, await connection.With(new() { Headers = { [name] = value } }).TextAsync());
    }

    [Fact]
    public async Task An_argument_of_the_call_comes_first()
    {
        await using var server = await EchoAsync("If-Match");
        var headers = new RequestHeaders();
        headers.Append("If-Match", "argument");
        var request = new ApiRequest(Open, "/x", headers: headers);

        string sent = await server.Connect().With(new() { Headers = { ["if-match"] = "option" } })
            .SendAsync(request, static response => response.ReadText(), CancellationToken.None);

        Assert.Equal("argument", sent);
    }

    [Fact]
    public async Task Cookies_join_those_of_the_call()
    {
        await using var server = await EchoAsync("Cookie");
        var headers = new RequestHeaders();
        headers.AppendCookie("theme", "dark");
        var request = new ApiRequest(Open, "/x", headers: headers);

        string sent = await server.Connect().With(new() { Headers = { ["Cookie"] = "a=b" } })
            .SendAsync(request, static response => response.ReadText(), CancellationToken.None);

        Assert.Equal("theme=dark; a=b", sent);
    }

    [Fact]
    public void The_header_of_a_credential_is_refused()
    {
        var connection = new ApiConnection(new Uri("http://localhost"), new CredentialOptions(Credential.Bearer("login", Giving("t0k3n"))));

        var refused = Assert.Throws<ArgumentException>(() => connection.With(new() { Headers = { ["authorization"] = "Bearer mine" } }));

        Assert.StartsWith("The header 'authorization' is that of the credential 'login', which the client's options give.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_credential_it_is_a_header_like_any_other()
    {
        await using var server = await EchoAsync("Authorization");

        Assert.Equal("Bearer mine", await server.Connect().With(new() { Headers = { ["Authorization"] = "Bearer mine" } }).TextAsync());
    }

    [Theory]
    [InlineData("", "a", "not a token")]
    [InlineData("If None", "a", "not a token")]
    [InlineData("X:", "a", "not a token")]
    [InlineData("Content-Type", "a", "describes a body")]
    [InlineData("content-length", "1", "describes a body")]
    [InlineData("X", "a\r\nHost: evil", "line break")]
    [InlineData("X", " a", "white space")]
    public void What_cannot_be_sent_is_refused_where_it_is_set(string name, string value, string reason)
    {
        var refused = Assert.Throws<ArgumentException>(() => new ApiCallOptions { Headers = { [name] = value } });

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused_too() => // No attribute can hold one.
        Assert.Throws<ArgumentException>(() => new ApiCallOptions { Headers = { ["X"] = "\ud800" } });

    [Fact]
    public void Null_takes_a_header_back()
    {
        var options = new ApiCallOptions { Headers = { ["X"] = "a" } };
        options.Headers["x"] = null;

        Assert.Null(options.Headers["X"]);
        Assert.Throws<ArgumentNullException>(() => options.Headers[null!] = "a");
        Assert.Throws<ArgumentNullException>(() => new ApiConnection(new Uri("http://localhost"), null).With(null!));
    }

    [Fact]
    public async Task The_limit_of_time_is_that_of_the_call()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var limit = TimeSpan.FromMilliseconds(150);
        using var patient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        ApiConnection[] connections = [server.Connect(), new ApiConnection(patient, server.Address, null)];

        foreach (ApiConnection connection in connections)
        {
            var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.With(new() { Timeout = limit }).SnapshotAsync());

            Assert.Equal(limit, failure.Timeout);
            Assert.Contains("(ApiCallOptions.Timeout)", failure.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiCallOptions { Timeout = TimeSpan.Zero });
        Assert.Equal(Timeout.InfiniteTimeSpan, new ApiCallOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Fact]
    public async Task Handlers_read_what_is_meant_for_them_and_send_the_headers_again()
    {
        var keys = new List<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            keys.Add(context.Request.Headers["Idempotency-Key"].ToString());
            context.Response.StatusCode = keys.Count == 1 ? 503 : 200;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("""{"id":"1"}""");
        });
        using var handler = new RetryHandler();
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, null).With(new()
        {
            Headers = { ["Idempotency-Key"] = "k1" },
            RequestOptions = { ["retries"] = 1 },
        });

        var response = await connection.SnapshotResponseAsync();

        Assert.True(response.TryGet(out Ok<Note>? _));
        Assert.Equal(["k1", "k1"], keys);
        Assert.Equal((1, Snapshot.Operation), (handler.Retries, handler.Operation));
    }

    [Fact]
    public async Task A_stream_is_opened_with_them()
    {
        string? sent = null;
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            sent = context.Request.Headers["X-Name"];
            await socket.SendAsync("""{"id":"1"}""");
        });

        var notes = await server.Connect().With(new() { Headers = { ["X-Name"] = "A" } }).NotesAsync().ToListAsync();

        Assert.Equal("A", sent);
        Assert.Equal("1", Assert.Single(notes).Id);
    }

    private static Task<LoopbackServer> EchoAsync(params string[] names) => LoopbackServer.StartAsync(context =>
        context.Response.WriteAsync(string.Join('|', names.Select(name => context.Request.Headers[name].ToString()))));

    private sealed class RetryHandler : DelegatingHandler
    {
        public RetryHandler() => InnerHandler = new SocketsHttpHandler();

        public int Retries { get; private set; }

        public ApiOperation? Operation { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Operation = request.Options.Select(static option => option.Value).OfType<ApiOperation>().Single();
            request.Options.TryGetValue(new HttpRequestOptionsKey<int>("retries"), out int retries);
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            while (!response.IsSuccessStatusCode && Retries < retries)
            {
                Retries++;
                response.Dispose();
                response = await base.SendAsync(request, cancellationToken);
            }

            return response;
        }
    }
}
