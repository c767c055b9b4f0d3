using System.Diagnostics;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

/// <summary>What the transport of a client without an <see cref="HttpClient"/> leaves out, and the option that brings it back.</summary>
public sealed class DefaultHandlerTests
{
    private static readonly ApiClientOptions s_full = new() { UseDefaultHandler = true };

    [Theory]
    [InlineData(false, 302)]
    [InlineData(true, 200)]
    public async Task Redirects_are_followed_where_the_option_says_so(bool full, int status)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (context.Request.Path != "/moved")
            {
                context.Response.Redirect("/moved");
            }

            return Task.CompletedTask;
        });

        Assert.Equal(status, await StatusAsync(server.Connect(Options(full))));
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "session=1")]
    public async Task Cookies_are_kept_where_the_option_says_so(bool full, string sent)
    {
        await using var server = await CookieServerAsync();
        ApiConnection connection = server.Connect(Options(full));
        await connection.TextAsync();

        Assert.Equal(sent, await connection.TextAsync());
    }

    [Fact]
    public async Task Clients_do_not_share_cookies()
    {
        await using var server = await CookieServerAsync();
        await server.Connect(s_full).TextAsync();

        Assert.Equal("", await server.Connect(s_full).TextAsync());
    }

    [Theory]
    [InlineData(false, "plain")]
    [InlineData(true, "compressed")]
    public async Task Compressed_responses_are_asked_for_where_the_option_says_so(bool full, string received)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/plain";
            if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal))
            {
                await context.Response.WriteAsync("plain");
                return;
            }

            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync("compressed"u8.ToArray());
        });

        Assert.Equal(received, await server.Connect(Options(full)).TextAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_current_activity_is_passed_on_either_way(bool full)
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Headers.TraceParent.ToString()));
        using var activity = new Activity("caller");
        activity.Start();

        Assert.Contains(activity.TraceId.ToHexString(), await server.Connect(Options(full)).TextAsync(), StringComparison.Ordinal);
    }

    private static ApiClientOptions Options(bool full) => full ? s_full : new ApiClientOptions();

    private static Task<int> StatusAsync(ApiConnection connection) =>
        connection.SendAsync(Snapshot.Request(), static response => response.StatusCode, CancellationToken.None);

    private static Task<LoopbackServer> CookieServerAsync() => LoopbackServer.StartAsync(context =>
    {
        context.Response.Headers.SetCookie = "session=1";
        return context.Response.WriteAsync(context.Request.Headers.Cookie.ToString());
    });
}
