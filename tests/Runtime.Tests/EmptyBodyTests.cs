using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

/// <summary>Requests that have no body and still must say so: all of our transport share one content.</summary>
public sealed class EmptyBodyTests
{
    private static readonly ApiOperation s_delete = new("delete", "POST", "/delete", null, new DocumentedStatus(200, "OK"));

    [Fact]
    public async Task Many_at_once_and_one_after_another_arrive_without_a_body()
    {
        await using var server = await EchoAsync();
        ApiConnection connection = server.Connect();

        for (int round = 0; round < 20; round++)
        {
            string[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => DeleteAsync(connection)));
            Assert.All(answers, static answer => Assert.Equal("0 ", answer));
        }
    }

    [Fact]
    public async Task A_callers_handler_gets_a_content_of_its_own()
    {
        await using var server = await EchoAsync();
        using var handler = new TaggingHandler { InnerHandler = new SocketsHttpHandler() };
        using var client = new HttpClient(handler) { BaseAddress = server.Address };

        Assert.Equal("0 text/tagged", await DeleteAsync(new ApiConnection(client, null, null)));
        Assert.Equal("0 ", await DeleteAsync(server.Connect()));
    }

    [Fact]
    public async Task A_header_of_the_body_stays_with_its_own_request()
    {
        await using var server = await EchoAsync();
        var headers = default(RequestHeaders);
        headers.Append("Content-Type", "text/tagged");
        ApiConnection connection = server.Connect();

        string tagged = await connection.SendAsync(
            new ApiRequest(s_delete, "/delete", headers: headers), static response => response.ReadText(), CancellationToken.None);

        Assert.Equal("0 text/tagged", tagged);
        Assert.Equal("0 ", await DeleteAsync(connection));
    }

    private static Task<string> DeleteAsync(ApiConnection connection) =>
        connection.SendAsync(new ApiRequest(s_delete, "/delete"), static response => response.ReadText(), CancellationToken.None);

    private static Task<LoopbackServer> EchoAsync() => LoopbackServer.StartAsync(async context =>
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        await context.Response.WriteAsync($"{context.Request.ContentLength} {context.Request.ContentType}");
    });

    private sealed class TaggingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Content!.Headers.ContentType = new("text/tagged");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
