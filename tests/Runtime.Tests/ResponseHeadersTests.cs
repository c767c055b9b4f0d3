using System.Collections;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class ResponseHeadersTests
{
    [Fact]
    public async Task Headers_are_kept_as_received()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Two"] = new(["a, b", "c"]);
            context.Response.Headers["X-Odd"] = "not; a = date \" at all";
            context.Response.Headers.LastModified = "yesterday";
            context.Response.StatusCode = 410;
            return context.Response.WriteAsync("no");
        });

        ResponseHeaders headers = (await server.Connect().SnapshotResponseAsync()).Value.Headers;

        Assert.Equal("a, b", headers.GetFirst("x-two"));
        Assert.True(headers.TryGetValue("X-TWO", out IReadOnlyList<string>? values));
        Assert.Equal(["a, b", "c"], values);
        Assert.Equal("not; a = date \" at all", headers.GetFirst("X-Odd"));
        Assert.Equal("yesterday", headers.GetFirst("Last-Modified"));
        Assert.True(headers.Contains("last-modified"));
        Assert.False(headers.Contains("X-None"));
        Assert.Null(headers.GetFirst("X-None"));
        Assert.False(headers.TryGetValue("X-None", out values));
        Assert.Null(values);
        Assert.Equal(headers.Count, headers.Select(header => header.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(headers.Count, ((IEnumerable)headers).Cast<object>().Count());
        Assert.Contains(headers, header => header.Key == "X-Odd");
    }

    [Fact]
    public async Task Many_threads_may_ask_at_once()
    {
        await using var server = await LoopbackServer.RespondingAsync(410, "text/plain", "no");
        ApiResponse answer = (await server.Connect().SnapshotResponseAsync()).Value;
        var seen = new ResponseHeaders[32];

        Parallel.For(0, seen.Length, i => seen[i] = answer.Headers);

        Assert.All(seen, headers => Assert.Same(answer.Headers, headers));
    }

    [Fact]
    public void None_is_empty() => Assert.Empty(ResponseHeaders.Empty);
}
