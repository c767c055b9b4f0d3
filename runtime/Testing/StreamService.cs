using System;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>A stream as its service sees it. It is closed when the function that serves it ends.</summary>
/// <typeparam name="T">The documented type of a message that the client receives.</typeparam>
public class StreamService<T>
{
    internal StreamService(ServiceSocket socket) => Socket = socket;

    /// <summary>The call that opened the stream.</summary>
    public RecordedCall Call => Socket.Call;

    private protected ServiceSocket Socket { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Breaks the connection.</param>
    /// <returns>A task that ends when the message is on its way. A client that does not read slows it down.</returns>
    /// <exception cref="WebSocketException">The client has left, or the stream is closed.</exception>
#if NET
    [RequiresUnreferencedCode("Finds the converter of T by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of T by reflection. Tests are not compiled ahead of time.")]
#endif
    public Task SendAsync(T message, CancellationToken cancellationToken = default) => message switch
    {
        byte[] bytes => Socket.SendAsync(bytes, WebSocketMessageType.Binary, cancellationToken),
        string text when Call.Operation.Default.IsPlainText => SendTextAsync(text, cancellationToken),
        _ => Socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, cancellationToken),
    };

    /// <summary>Sends a message as it is, documented or not.</summary>
    /// <param name="text">The message.</param>
    /// <param name="cancellationToken">Breaks the connection.</param>
    /// <returns>A task that ends when the message is on its way. A client that does not read slows it down.</returns>
    /// <exception cref="WebSocketException">The client has left, or the stream is closed.</exception>
    public Task SendTextAsync(string text, CancellationToken cancellationToken = default) =>
        Socket.SendAsync(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))), WebSocketMessageType.Text, cancellationToken);

    /// <summary>Closes the stream, as a service does that has failed or goes away. Nothing can be sent afterwards.</summary>
    /// <param name="status">Why: the status of the close message.</param>
    /// <param name="reason">Why, in words.</param>
    /// <returns>A task that ends when the close message is on its way.</returns>
    public Task CloseAsync(WebSocketCloseStatus status, string? reason = null) => Socket.CloseAsync(status, reason);
}
