using System.Net.WebSockets;
using System.Text;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>A stream as generated code calls it, and the server's side of one.</summary>
internal static class Feed
{
    public static readonly ApiOperation Operation = new(
        "notes_stream",
        "GET",
        "/notes/stream",
        "application/json, text/plain",
        new(200, "OK"),
        new(429, "Rate limit exceeded"))
    {
        IsStream = true,
    };

    public static ApiRequest Request => new(Operation, "/notes/stream?key=secret");

    public static IAsyncEnumerable<Note> NotesAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.ReceiveAsync(Request, static message => message.ReadJson(Note.Read), cancellationToken);

    public static IAsyncEnumerable<string> TextsAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.ReceiveAsync(Request, static message => message.ReadText(), cancellationToken);

    public static Task<ApiSession<Note, Note>> OpenNotesAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.OpenAsync<Note, Note>(
            Request, static note => RequestContent.Json(note, Note.Write), static message => message.ReadJson(Note.Read), cancellationToken);

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> stream)
    {
        var all = new List<T>();
        await foreach (T item in stream)
        {
            all.Add(item);
        }

        return all;
    }

    public static Task SendAsync(this WebSocket socket, string text, bool isLast = true) => socket.SendAsync(Encoding.UTF8.GetBytes(text), isLast);

    public static Task SendAsync(this WebSocket socket, byte[] bytes, bool isLast = true, WebSocketMessageType type = WebSocketMessageType.Text) =>
        socket.SendAsync(new ArraySegment<byte>(bytes), type, isLast, CancellationToken.None);

    /// <summary>The next message as text; null once the client has said good-bye.</summary>
    public static async Task<string?> ReceiveTextAsync(this WebSocket socket)
    {
        var text = new MemoryStream();
        byte[] buffer = new byte[1000];
        while (true)
        {
            WebSocketReceiveResult part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer.AsSpan(0, part.Count));
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }
}
