using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using PiecesGen.Runtime;

namespace PiecesGen.Properties.Tests.Wire;

/// <summary>A real Kestrel that keeps what a test asks for of each request.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private static readonly ApiOperation s_operation = new("echo", "GET", "/echo", null, new DocumentedStatus(200, "OK"));

    private readonly WebApplication _application;
    private Func<HttpContext, string> _read = static _ => "";
    private string _arrived = "";

    private EchoServer(WebApplication application)
    {
        _application = application;
    }

    public static async Task<EchoServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new EchoServer(builder.Build());
        server._application.Run(context =>
        {
            server._arrived = server._read(context);
            return Task.CompletedTask;
        });
        await server._application.StartAsync();
        return server;
    }

    /// <summary>What the server reads of a request.</summary>
    public async Task<string> ReceiveAsync(string relativeUri, RequestHeaders headers, Func<HttpContext, string> read)
    {
        _read = read;
        _arrived = "nothing arrived";
        var connection = new ApiConnection(new Uri(_application.Urls.First()), null);
        await connection.SendAsync(
            new ApiRequest(s_operation, relativeUri, headers: headers),
            static response => response.StatusCode == 200 ? "" : throw response.Failure(),
            CancellationToken.None);
        return _arrived;
    }

    public static string RawTarget(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
