using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class SendingTests
{
    [Theory]
    [InlineData("application/json, text/plain")]
    [InlineData("text/plain;q=0.5,application/json")]
    [InlineData(null)]
    public async Task Accept_is_sent_exactly_as_documented(string? accept)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync(string.Join('|', context.Request.Headers.Accept.ToArray())));
        var operation = new ApiOperation("accept", "GET", "/", accept, new DocumentedStatus(200, "OK"));

        string sent = await server.Connect().SendAsync(new ApiRequest(operation, "/"), static response => response.ReadText(), default);

        Assert.Equal(accept ?? "", sent);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PURGE")]
    public async Task The_method_arrives(string method)
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Method));
        var request = new ApiRequest(new ApiOperation("method", method, "/", null), "/");

        Assert.Equal(method, await server.Connect().SendAsync(request, static response => response.ReadText(), default));
    }

    [Fact]
    public async Task The_response_to_HEAD_has_no_body_whatever_its_length_says()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentLength = 1_000_000;
            return Task.CompletedTask;
        });
        var request = new ApiRequest(new ApiOperation("head", "HEAD", "/", null), "/");
        var connection = server.Connect(new() { MaxResponseBytes = 10 });

        var ok = await connection.SendAsync(request, static response => new Ok<string>(response.ReadText(), response), default);

        Assert.Equal("", ok.Value);
        Assert.Equal("1000000", ok.Headers.GetFirst("Content-Length"));
    }

    [Fact]
    public async Task A_JSON_body_arrives_as_written()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await context.Response.WriteAsync($"{context.Request.ContentType} {context.Request.ContentLength} {await reader.ReadToEndAsync()}");
        });
        var operation = new ApiOperation("create", "POST", "/", "text/plain");
        var request = new ApiRequest(operation, "/", RequestContent.Json(new Note { Id = "ä" }, Note.Write));

        string arrived = await server.Connect().SendAsync(request, static response => response.ReadText(), default);

        Assert.Equal("""application/json 11 {"id":"ä"}""", arrived);
    }

    [Fact]
    public async Task A_redirect_is_a_response_like_any_other()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect("http://127.0.0.1:9/elsewhere");
            return Task.CompletedTask;
        });

        var documented = await server.Connect().SnapshotResponseAsync();

        Assert.Equal(HttpStatusCode.Found, documented.Value.StatusCode);
        Assert.Equal("http://127.0.0.1:9/elsewhere", documented.Value.Headers.GetFirst("location"));
    }

    [Fact]
    public async Task Cookies_are_not_kept()
    {
        var cookies = new ConcurrentQueue<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            cookies.Enqueue(context.Request.Headers.Cookie.ToString());
            context.Response.Cookies.Append("session", "1");
            return context.Response.WriteAsync("x");
        });
        var connection = server.Connect();

        await connection.TextAsync();
        await connection.TextAsync();

        Assert.Equal(["", ""], cookies);
    }

    [Fact]
    public async Task A_call_without_a_result_runs_its_check()
    {
        await using var server = await LoopbackServer.RespondingAsync(204, null, "");
        int status = 0;

        await server.Connect().SendAsync(Snapshot.Request(), response => status = response.StatusCode, CancellationToken.None);

        Assert.Equal(204, status);
    }

    [Fact]
    public async Task What_the_check_throws_the_call_throws()
    {
        await using var server = await LoopbackServer.RespondingAsync(500, "text/plain", "no");
        ResponseChecker check = static response => throw response.ToException();

        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => server.Connect().SendAsync(Snapshot.Request(), check, CancellationToken.None));

        Assert.Equal("no", failure.Text);
    }

    [Fact]
    public async Task The_body_is_gone_after_the_call_and_status_and_headers_stay()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");

        ReceivedResponse received = await server.Connect().SendAsync(Snapshot.Request(), static response => response, default);

        Assert.Throws<InvalidOperationException>(() => received.ReadText());
        Assert.Throws<InvalidOperationException>(() => received.ReadJson(Note.Read));
        Assert.Throws<InvalidOperationException>(() => received.ToUndocumented());
        Assert.Throws<InvalidOperationException>(() => received.ToException());
        Assert.Equal(200, received.StatusCode);
        Assert.Equal("application/json", new Ok(received).Headers.GetFirst("content-type"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_large_body_arrives_whole(bool withLength)
    {
        byte[] body = [.. Enumerable.Range(0, 3_000_001).Select(i => (byte)(i * 31 >> 8))];
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = withLength ? body.Length : null;
            await context.Response.Body.WriteAsync(body);
        });

        byte[] received = await server.Connect(new() { MaxErrorBodyBytes = int.MaxValue })
            .SendAsync(Snapshot.Request(), static response => response.ToUndocumented().Body.ToArray(), default);

        Assert.Equal(body, received);
    }

    [Fact]
    public async Task Many_calls_at_once_each_get_their_own_response()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            string id = WebServer.RawTarget(context).Split('/')[^1];
            await Task.Yield();
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$"""{"id":"{{id}}","padding":"{{new string('x', id.Length * 1000)}}"}""");
        });
        var connection = server.Connect();
        string[] ids = [.. Enumerable.Range(0, 1000).Select(i => $"note-{i}")];
        var received = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (id, cancellationToken) =>
            received.Add((await connection.SendAsync(Snapshot.Request(id), Snapshot.ReadValue, cancellationToken)).Id));

        Assert.Equal(ids.Order(StringComparer.Ordinal), received.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Calls_one_after_another_share_a_connection_even_after_failures()
    {
        int calls = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref calls) % 2 == 1 ? 200 : 410;
            return context.Response.WriteAsync("not JSON");
        });
        var connection = server.Connect();
        for (int i = 0; i < 6; i++)
        {
            await Assert.ThrowsAnyAsync<ApiException>(() => connection.SnapshotAsync());
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_default_request_is_an_argument_error() =>
        await Assert.ThrowsAsync<ArgumentException>("request", () =>
            new ApiConnection(new Uri("http://localhost"), null).SendAsync(default, static response => response, default));

    [Fact]
    public async Task Readers_must_be_there()
    {
        var connection = new ApiConnection(new Uri("http://localhost"), null);

        await Assert.ThrowsAsync<ArgumentNullException>("read", () => connection.SendAsync<Note>(Snapshot.Request(), null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>("check", () => connection.SendAsync(Snapshot.Request(), null!, default));
    }
}
