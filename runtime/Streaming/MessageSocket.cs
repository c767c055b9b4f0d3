using System;
using System.IO;
using System.Net.Http;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>
/// An open stream, message by message. Nothing is read before somebody asks for the next message, so a slow reader slows
/// the service down; a message is held in one pooled buffer, and only while it is read.
/// </summary>
internal sealed class MessageSocket(WebSocket socket, ApiOperation operation, Uri address, HttpResponseMessage handshake, ConnectionSettings settings)
{
    // How long the service may take to reply to a close frame; RFC 6455, section 7.1.1 leaves it open.
    private static readonly TimeSpan s_closingTime = TimeSpan.FromSeconds(3);

    private WebSocketCloseStatus _farewell = WebSocketCloseStatus.NormalClosure;
    private long _messages;

    internal ApiOperation Operation => operation;

    /// <summary>Waits for the next message and reads it; there is none after the service has closed the stream normally.</summary>
    internal async Task<(bool IsMessage, T Value)> ReceiveAsync<T>(ResponseReader<T> read, CallerTokens caller)
    {
        // What comes after a 101 comes in place of its body.
        var message = new ReceivedResponse(operation, handshake, settings);
        try
        {
            if (!await FillAsync(message, caller).ConfigureAwait(false))
            {
                return default;
            }

            _messages++;
            _farewell = WebSocketCloseStatus.InvalidPayloadData;
            T value = read(message);
            _farewell = WebSocketCloseStatus.NormalClosure;
            return (true, value);
        }
        finally
        {
            message.Release();
        }
    }

    /// <summary>Sends one message. Cancelling it once it has begun breaks the connection: half a message cannot be taken back.</summary>
    internal async Task SendAsync(HttpContent message, CallerTokens caller)
    {
        try
        {
            caller.Token.ThrowIfCancellationRequested();
            byte[] payload = await message.ReadAsByteArrayAsync().ConfigureAwait(false);
            await socket.SendAsync(new ArraySegment<byte>(payload), TypeOf(message), endOfMessage: true, caller.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (Translate(exception, null, caller) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Says that nothing more will be sent (RFC 6455, section 5.5.1); the service may still send what it has.</summary>
    internal async Task CompleteAsync(CallerTokens caller)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, caller.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (Translate(exception, null, caller) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Closes the stream with a close frame, waits a moment for the service's, and lets go of the connection.</summary>
    internal async Task CloseAsync()
    {
        using (socket)
        {
            if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived or WebSocketState.CloseSent))
            {
                return;
            }

            using var limit = new CancellationTokenSource(s_closingTime);
            try
            {
                await socket.CloseAsync(_farewell, null, limit.Token).ConfigureAwait(false);
            }
            catch (Exception exception)
                when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
            {
                // The service is gone, or will not say good-bye: so be it.
            }
        }
    }

    private async Task<bool> FillAsync(ReceivedResponse message, CallerTokens caller)
    {
        try
        {
            caller.Token.ThrowIfCancellationRequested();
            bool isComplete = false;
            while (!isComplete && socket.CloseStatus is null)
            {
                var frame = await socket.ReceiveAsync(message.GetMemory(), caller.Token).ConfigureAwait(false);
                message.Advance(frame.Count);
                isComplete = frame.EndOfMessage;
            }
        }
        catch (ApiPayloadException)
        {
            // The message is too large; what is left of it must not be taken for the next one.
            _farewell = WebSocketCloseStatus.MessageTooBig;
            await CloseAsync().ConfigureAwait(false);
            throw;
        }
        catch (Exception exception) when (Translate(exception, message, caller) is { } failure)
        {
            throw failure;
        }

        return socket.CloseStatus switch
        {
            null => true,
            WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.Empty => false,
            { } status => throw ApiConnectionException.ForClosedStream(operation, address, status, socket.CloseStatusDescription ?? ""),
        };
    }

    private Exception? Translate(Exception exception, ReceivedResponse? message, CallerTokens caller) =>
        caller.IsCancelled && exception is OperationCanceledException or WebSocketException or IOException
            ? CallerCancellation.Create(operation, exception, caller.Fired)
            : StreamFailure.Translate(exception, operation, address, message, _messages);

    private static WebSocketMessageType TypeOf(HttpContent message)
    {
        string type = HeaderText.Find(message.Headers, "Content-Type") ?? "";
        bool isText = BodyType.From(type, null).IsJson || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        return isText ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
    }
}
