using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>A server on loopback that records a request and answers what it was told to. One call at a time.</summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private RecordedRequest? _received;
    private (int Status, string? ContentType, byte[] Body) _answer;
    private string[] _messages = [];
    private TaskCompletionSource<RecordedRequest> _stream = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RecordingServer(WebApplication application)
    {
        _application = application;
        application.UseWebSockets();
        application.Run(context => context.WebSockets.IsWebSocketRequest && _answer.Status == StatusCodes.Status101SwitchingProtocols
            ? StreamAsync(context)
            : AnswerAsync(context));
    }

    public Uri Address => new(_application.Urls.Single());

    public static async Task<RecordingServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new RecordingServer(builder.Build());
        await server._application.StartAsync();
        return server;
    }

    /// <summary>Says what the next call is answered.</summary>
    public void WillAnswer(int status, string? contentType, string body) => _answer = (status, contentType, Encoding.UTF8.GetBytes(body));

    /// <summary>Says what the next stream sends before it is closed.</summary>
    public void WillStream(params string[] messages)
    {
        _answer = (StatusCodes.Status101SwitchingProtocols, null, []);
        _messages = messages;
        _stream = new TaskCompletionSource<RecordedRequest>(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Gives the handshake of the last stream, with all that was sent on it for a body.</summary>
    public Task<RecordedRequest> ReceivedStreamAsync() => _stream.Task;

    /// <summary>Gives the last request and forgets it.</summary>
    public RecordedRequest Received() => Interlocked.Exchange(ref _received, null) ?? throw new InvalidOperationException("Nothing was received.");

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        _received = Record(context, body);

        context.Response.StatusCode = _answer.Status;
        if (_answer.Body.Length > 0)
        {
            context.Response.ContentType = _answer.ContentType;
            await context.Response.Body.WriteAsync(_answer.Body);
        }
    }

    private async Task StreamAsync(HttpContext context)
    {
        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        foreach (string message in _messages)
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

        _stream.SetResult(Record(context, body));
    }

    private static RecordedRequest Record(HttpContext context, MemoryStream body) => new(
        context.Request.Method,
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        body.ToArray());
}
