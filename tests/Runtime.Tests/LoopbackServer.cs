using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

/// <summary>A real server on a free port that responds as the test says.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebServer _server;

    private LoopbackServer(WebServer server)
    {
        _server = server;
    }

    public Uri Address => _server.Address;

    /// <summary>How many calls have arrived.</summary>
    public int Requests => _server.Requests;

    /// <summary>How many TCP connections they have come over.</summary>
    public int Connections => _server.Connections;

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer) => new(await WebServer.StartAsync(answer));

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
    public static Task<LoopbackServer> RespondingAsync(int status, string? contentType, byte[] body) => StartAsync(async context =>
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
    public static Task<LoopbackServer> RespondingAsync(int status, string? contentType, string body) =>
        RespondingAsync(status, contentType, System.Text.Encoding.UTF8.GetBytes(body));

    public ApiConnection Connect(ApiClientOptions? options = null) => new(Address, options);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
