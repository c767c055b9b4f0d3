using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>A server on loopback that records a request and responds as it was told to. One call at a time.</summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private WebServer? _server;
    private volatile PlannedCall? _plan;

    public Uri Address => _server!.Address;

    public static async Task<RecordingServer> StartAsync()
    {
        var server = new RecordingServer();
        server._server = await WebServer.StartAsync(server.HandleAsync);
        return server;
    }

    /// <summary>Says what the next calls are answered.</summary>
    public void WillRespond(int status, string? contentType, string body) => _plan = new PlannedCall(status, contentType, Encoding.UTF8.GetBytes(body), []);

    /// <summary>Says what the next stream sends before it is closed.</summary>
    public void WillStream(params string[] messages) => _plan = new PlannedCall(StatusCodes.Status101SwitchingProtocols, null, [], messages);

    /// <summary>Gives the handshake of the last stream, with all that was sent on it for a body.</summary>
    public Task<ReceivedRequest> ReceivedStreamAsync() => _plan!.Stream.Task.WaitAsync(Patience.Limit);

    /// <summary>Gives the last request and forgets it.</summary>
    public ReceivedRequest Received() => _plan!.TakeReceived() ?? throw new InvalidOperationException("Nothing was received.");

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private Task HandleAsync(HttpContext context)
    {
        PlannedCall plan = _plan ?? throw new InvalidOperationException("Nobody has said what to response.");
        return context.WebSockets.IsWebSocketRequest && plan.Status == StatusCodes.Status101SwitchingProtocols
            ? StreamAsync(context, plan)
            : RespondAsync(context, plan);
    }

    private static async Task RespondAsync(HttpContext context, PlannedCall plan)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        plan.Keep(Record(context, body));

        context.Response.StatusCode = plan.Status;
        if (plan.Body.Length > 0)
        {
            context.Response.ContentType = plan.ContentType;
            await context.Response.Body.WriteAsync(plan.Body);
        }
    }

    private static async Task StreamAsync(HttpContext context, PlannedCall plan)
    {
        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        foreach (string message in plan.Messages)
        {
            await socket.SendAsync(new ArraySegment<byte>(Encoding.UTF8.GetBytes(message)), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        using var body = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (socket.CloseStatus is null)
        {
            WebSocketReceiveResult part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
            body.Write(buffer.AsSpan(0, part.Count));
        }

        plan.Stream.SetResult(Record(context, body));
    }

    private static ReceivedRequest Record(HttpContext context, MemoryStream body) => new(
        context.Request.Method,
        WebServer.RawTarget(context),
        context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        body.ToArray());

    /// <summary>What is answered, and what came for it.</summary>
    private sealed class PlannedCall(int status, string? contentType, byte[] body, string[] messages)
    {
        private ReceivedRequest? _received;

        public int Status => status;

        public string? ContentType => contentType;

        public byte[] Body => body;

        public string[] Messages => messages;

        public TaskCompletionSource<ReceivedRequest> Stream { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Keep(ReceivedRequest request) => Volatile.Write(ref _received, request);

        public ReceivedRequest? TakeReceived() => Interlocked.Exchange(ref _received, null);
    }
}
