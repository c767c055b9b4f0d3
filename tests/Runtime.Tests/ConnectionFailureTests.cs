using System.Collections.Concurrent;

namespace PiecesGen.Runtime.Tests;

public sealed class ConnectionFailureTests
{
    [Fact]
    public async Task A_refused_connection_names_the_address_and_keeps_the_cause()
    {
        using var port = new DeafPort();
        var connection = new ApiConnection(port.Address, null);

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SnapshotAsync());

        Assert.Equal(new Uri(port.Address, "/distribution/1"), failure.RequestUri);
        Assert.Same(Snapshot.Operation, failure.Operation);
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.StartsWith(
            $"distributions_specific_distribution_snapshot: no response from GET {port.Address}distribution/1: ",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains("ApiClientOptions.BaseAddress", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_not_in_the_message()
    {
        using var port = new DeafPort();
        var connection = new ApiConnection(port.Address, null);
        var uri = new QueryBuilder("/search");
        uri.AppendQuery("key", "secret");
        var request = new ApiRequest(Snapshot.Operation, uri.ToString());

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(
            () => connection.SendAsync(request, Snapshot.ReadValue, CancellationToken.None));

        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Equal("?key=secret", failure.RequestUri.Query);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_headers_is_no_response()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<ApiConnectionException>(() => server.Connect().SnapshotAsync());
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n0123456789")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n")]
    public async Task A_connection_that_breaks_within_the_body_says_how_far_it_came(string answer)
    {
        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => RespondedAsync("HTTP/1.1 200 OK\r\n" + answer));

        Assert.Contains("returned 200 OK, but the connection broke after 10 bytes of the body", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.InnerException is HttpRequestException or IOException);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Ty")]
    [InlineData("220 smtp.example.com ESMTP\r\n\r\n")]
    public async Task What_is_no_HTTP_response_is_no_response(string answer)
    {
        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => RespondedAsync(answer));

        Assert.Contains("no response from GET http://127.0.0.1:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_call_after_a_broken_one_works()
    {
        int calls = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                context.Response.ContentLength = 100;
                await context.Response.Body.WriteAsync("{"u8.ToArray());
                context.Abort();
                return;
            }

            await context.Response.Body.WriteAsync("""{"id":"1"}"""u8.ToArray());
        });
        var connection = server.Connect();

        await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SnapshotAsync());

        Assert.Equal("1", (await connection.SnapshotAsync()).Id);
    }

    [Theory]
    [InlineData("POST", false)]
    [InlineData("POST", true)]
    [InlineData("PATCH", false)]
    [InlineData("PURGE", false)]
    [InlineData("GET", true)]
    public async Task What_must_not_happen_twice_is_sent_once(string method, bool withBody)
    {
        var requests = new ConcurrentQueue<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            requests.Enqueue($"{context.Request.Method} {context.Request.ContentLength} {context.Request.ContentType}");
            context.Abort();
            return Task.CompletedTask;
        });
        var operation = new ApiOperation("x", method, "/", null);
        HttpContent? content = withBody ? RequestContent.Json(1L, JsonOutputExtensions.Int64) : null;

        await Assert.ThrowsAsync<ApiConnectionException>(
            () => server.Connect().SendAsync(new ApiRequest(operation, "/", content), Snapshot.ReadValue, CancellationToken.None));

        Assert.Equal([withBody ? $"{method} 1 application/json" : $"{method} 0 "], requests);
    }

    /// <summary>A call that gets these bytes for an answer, after which the connection is closed.</summary>
    private static async Task<Note> RespondedAsync(string answer)
    {
        await using var server = new SocketServer(async wire =>
        {
            await wire.ReceiveAsync();
            await wire.SendAsync(answer);
        });
        return await new ApiConnection(server.Address, null).SnapshotAsync();
    }
}
