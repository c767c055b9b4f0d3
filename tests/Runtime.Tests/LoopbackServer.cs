using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PiecesGen.Runtime.Tests;

/// <summary>A real Kestrel on a free port that answers as the test says.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HashSet<string> _connections = [];

    private LoopbackServer(WebApplication application)
    {
        _application = application;
    }

    public Uri Address => new(_application.Urls.First());

    /// <summary>How many TCP connections calls have come over.</summary>
    public int Connections
    {
        get
        {
            lock (_connections)
            {
                return _connections.Count;
            }
        }
    }

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var server = new LoopbackServer(builder.Build());
        server._application.UseWebSockets();
        server._application.Run(context =>
        {
            lock (server._connections)
            {
                server._connections.Add(context.Connection.Id);
            }

            return answer(context);
        });
        await server._application.StartAsync();
        return server;
    }

    /// <summary>Opens every stream and talks over it as the test says; then it is closed, unless that has been done.</summary>
    public static Task<LoopbackServer> StreamingAsync(Func<WebSocket, HttpContext, Task> talk) => StartAsync(async context =>
    {
        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        await talk(socket, context);
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
        }
    });

    /// <summary>Answers every call alike.</summary>
    public static Task<LoopbackServer> AnsweringAsync(int status, string? contentType, byte[] body) => StartAsync(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        if (body.Length > 0)
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        }
    });

    /// <summary>Answers every call alike.</summary>
    public static Task<LoopbackServer> AnsweringAsync(int status, string? contentType, string body) =>
        AnsweringAsync(status, contentType, System.Text.Encoding.UTF8.GetBytes(body));

    /// <summary>The request's path and query as they came over the wire.</summary>
    public static string RawTarget(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    public ApiConnection Connect(ApiClientOptions? options = null) => new(Address, options);

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
