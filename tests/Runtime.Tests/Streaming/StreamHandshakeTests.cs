using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>How a stream is opened, and one that is not: what the service answered, or that it did not answer.</summary>
[Collection(Allocations.Collection)]
public sealed class StreamHandshakeTests
{
    [Theory]
    [InlineData(429, "Rate limit exceeded", true)]
    [InlineData(404, "", false)]
    [InlineData(500, "", false)]
    [InlineData(302, "", false)]
    [InlineData(200, "OK", true)]
    public async Task Another_status_than_101_is_a_response_exception_with_meaning_headers_and_body(int status, string meaning, bool isDocumented)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "7";
            context.Response.Headers.Location = "http://elsewhere.invalid/";
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync("later, plätze sind aus");
        });
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);

        foreach (ApiConnection connection in new[] { server.Connect(), new ApiConnection(client, server.Address, null) })
        {
            var failure = await Assert.ThrowsAsync<ApiResponseException>(() => connection.NotesAsync().ToListAsync());

            Assert.Equal((status, meaning, isDocumented), ((int)failure.StatusCode, failure.Meaning, failure.IsDocumented));
            Assert.Equal("7", failure.Headers.GetFirst("Retry-After"));
            Assert.Equal("later, plätze sind aus", failure.Text);
            Assert.EndsWith("Body: 'later, plätze sind aus'. So the stream was not opened.", failure.Message, StringComparison.Ordinal);
            Assert.Same(Feed.Operation, failure.Operation);
        }
    }

    [Fact]
    public async Task A_session_that_is_refused_is_a_response_exception_too()
    {
        await using var server = await LoopbackServer.RespondingAsync(429, "text/plain", "later");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().OpenNotesAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, "Rate limit exceeded"), (failure.StatusCode, failure.Meaning));
    }

    [Fact]
    public async Task What_the_listener_for_drift_throws_the_stream_throws()
    {
        await using var server = await LoopbackServer.RespondingAsync(404, "text/plain", "no");
        var odd = new InvalidOperationException("odd");

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => server.Connect(new() { OnDrift = drift => throw odd }).NotesAsync().ToListAsync());

        Assert.Same(odd, thrown);
    }

    [Fact]
    public async Task Of_a_large_refusal_the_beginning_is_kept_and_no_more_is_read()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.RequestAborted.Register(stopped.SetResult);
            context.Response.StatusCode = 500;
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[10_000]);
            }
        });
        using var buffers = new PooledBuffers();

        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => server.Connect(new() { MaxErrorBodyBytes = 5000 }).NotesAsync().ToListAsync());

        Assert.Equal((5000, true), (failure.Body.Length, failure.IsBodyTruncated));
        Assert.Equal(0, buffers.Missing);
        await stopped.Task.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_connection_exception()
    {
        using var port = new DeafPort();
        Uri address = port.Address;

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => new ApiConnection(address, null).NotesAsync().ToListAsync());

        Assert.Equal($"ws://{address.Authority}/notes/stream?key=secret", failure.RequestUri.AbsoluteUri);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.StartsWith($"notes_stream: no response from GET ws://{address.Authority}/notes/stream: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: bm8=\r\n\r\n")]
    public async Task What_is_no_handshake_of_a_WebSocket_is_a_connection_exception(string received)
    {
        await using var server = new SocketServer(async wire =>
        {
            await wire.ReceiveAsync();
            await wire.SendAsync(received);
        });

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => new ApiConnection(server.Address, null).NotesAsync().ToListAsync());

        Assert.Contains("no response from GET ws://127.0.0.1:", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_service_that_never_responds_to_the_handshake_is_a_timeout(bool isClients)
    {
        var limit = TimeSpan.FromMilliseconds(150);
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var client = new HttpClient { Timeout = limit };
        var connection = isClients ? new ApiConnection(client, server.Address, null) : server.Connect(new() { Timeout = limit });

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.NotesAsync().ToListAsync());

        Assert.Equal(limit, failure.Timeout);
        Assert.Contains(isClients ? "(HttpClient.Timeout)" : "(ApiClientOptions.Timeout)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_handler_throws_on_its_own_account_passes_through()
    {
        using var handler = new Failing();
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("http://localhost"), null);

        Assert.Same(handler.Failure, await Assert.ThrowsAsync<NotSupportedException>(() => connection.NotesAsync().ToListAsync()));
    }

    [Fact]
    public async Task The_next_stream_and_the_next_call_after_a_refusal_work()
    {
        int calls = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                context.Response.StatusCode = 404;
            }
            else if (context.WebSockets.IsWebSocketRequest)
            {
                using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
                await socket.SendAsync("""{"id":"1"}""");
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            }
            else
            {
                await context.Response.WriteAsync("""{"id":"2"}""");
            }
        });
        ApiConnection connection = server.Connect();

        await Assert.ThrowsAsync<ApiResponseException>(() => connection.NotesAsync().ToListAsync());

        Assert.Equal("1", Assert.Single(await connection.NotesAsync().ToListAsync()).Id);
        Assert.Equal("2", (await connection.SnapshotAsync()).Id);
    }

    [Fact]
    public async Task A_stream_is_not_opened_with_a_body()
    {
        using HttpContent content = RequestContent.Json(1L, JsonOutputExtensions.Int64);
        var connection = new ApiConnection(new Uri("http://localhost"), null);
        var request = new ApiRequest(Feed.Operation, "/notes/stream", content);

        await Assert.ThrowsAsync<ArgumentException>(
            () => connection.ReceiveAsync(request, static message => message.ReadText(), CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task The_handshake_is_sent_as_a_call_is()
    {
        string? seen = null;
        await using var server = await LoopbackServer.StreamingAsync((_, context) =>
        {
            seen = $"{context.Request.Method} {WebServer.RawTarget(context)} {context.Request.Headers.Accept} {context.Request.Headers["X-Team"]}";
            return Task.CompletedTask;
        });
        var headers = default(RequestHeaders);
        headers.Append("X-Team", "red");
        var request = new ApiRequest(Feed.Operation, "/notes/a%20b%2Fc?q=%C3%A4", headers: headers);

        await server.Connect().ReceiveAsync(request, static message => message.ReadText(), CancellationToken.None).ToListAsync();

        Assert.Equal("GET /notes/a%20b%2Fc?q=%C3%A4 application/json, text/plain red", seen);
    }

    [Fact]
    public async Task The_callers_client_sends_the_handshake_with_its_headers_and_handlers()
    {
        string? team = null;
        await using var server = await LoopbackServer.StreamingAsync((socket, context) =>
        {
            team = context.Request.Headers["X-Team"];
            return socket.SendAsync("""{"id":"1"}""");
        });
        using var handler = new SeenAddress { InnerHandler = new HttpClientHandler() };
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("X-Team", "red");

        Assert.Single(await new ApiConnection(client, server.Address, null).NotesAsync().ToListAsync());

        Assert.Equal("red", team);
        Assert.Equal(("ws", HttpVersion.Version11), (handler.Address!.Scheme, handler.Version));
    }

    private sealed class Failing : HttpMessageHandler
    {
        public Exception Failure { get; } = new NotSupportedException("mine");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw Failure;
    }

    private sealed class SeenAddress : DelegatingHandler
    {
        public Uri? Address { get; private set; }

        public Version? Version { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Address, Version) = (request.RequestUri, request.Version);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
