using System.Net.WebSockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Sandbox;

/// <summary>What goes back: a status and, unless it is a 204, a body; or the messages of a stream.</summary>
internal sealed record Answer(int Status, string? ContentType, ReadOnlyMemory<byte> Body, IReadOnlyList<JsonNode>? Messages = null)
{
    // Umlauts go out as they are, as Pieces OS sends them; the encoder's default would escape everything but ASCII.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Answer NoContent { get; } = new(StatusCodes.Status204NoContent, ContentType: null, Body: default);

    public static Answer Ok(JsonNode value) =>
        new(StatusCodes.Status200OK, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(value.ToJsonString(s_json)));

    public static Answer Stream(params IReadOnlyList<JsonNode> messages) =>
        Plain(StatusCodes.Status426UpgradeRequired, "This is a stream: open it as a WebSocket.") with { Messages = messages };

    public static Answer Gone(string text) => Plain(StatusCodes.Status410Gone, text);

    public static Answer Error(string text) => Plain(StatusCodes.Status500InternalServerError, text);

    public static Answer GatewayTimeout(string text) => Plain(StatusCodes.Status504GatewayTimeout, text);

    /// <summary>Not a response of any documented operation: the client called something that is not there.</summary>
    public static Answer NoSuchOperation(RecordedRequest request) =>
        Plain(StatusCodes.Status404NotFound, $"No such operation: {request.Method} {request.Path}");

    public Task WriteAsync(HttpContext context) => context.WebSockets.IsWebSocketRequest && Messages is not null
        ? StreamAsync(context.WebSockets, Messages, context.RequestAborted)
        : WriteAsync(context.Response, context.RequestAborted);

    private static async Task StreamAsync(WebSocketManager handshake, IReadOnlyList<JsonNode> messages, CancellationToken cancellationToken)
    {
        using var socket = await handshake.AcceptWebSocketAsync();
        foreach (var message in messages)
        {
            byte[] json = Encoding.UTF8.GetBytes(message.ToJsonString(s_json));
            await socket.SendAsync(new ArraySegment<byte>(json), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
    }

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        if (ContentType is null)
        {
            return;
        }

        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, cancellationToken);
    }

    private static Answer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
