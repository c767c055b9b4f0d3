using System;
using System.Collections.Generic;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>The service's side of an open stream. It receives all the time, so that what the client has sent is recorded whether anybody asks for it or not.</summary>
/// <param name="socket">The service's side of the WebSocket.</param>
/// <param name="call">The call that opened the stream.</param>
/// <param name="mayComplete">The client's close message may say that it sends nothing more, and not that it has left.</param>
internal sealed class ServiceSocket(WebSocket socket, RecordedCall call, bool mayComplete) : IDisposable
{
    private const int BufferSize = 4096;

    // Once for each message, and once more when there are no others.
    private readonly SemaphoreSlim _arrived = new(0);
    private int _received;
    private int _isClosed;

    internal RecordedCall Call => call;

    /// <summary>Ends when the client sends nothing any more.</summary>
    internal Task Received { get; private set; } = Task.CompletedTask;

    public void Dispose() => _arrived.Dispose();

    /// <summary>Serves the stream, closes it and waits until the client has left.</summary>
    internal async Task ServeAsync(Func<ServiceSocket, Task> serve)
    {
        Received = ReceiveAllAsync();
        await serve(this).ConfigureAwait(false);
        await CloseAsync(WebSocketCloseStatus.NormalClosure, null).ConfigureAwait(false);
        await Received.ConfigureAwait(false);
    }

    internal Task SendAsync(byte[] message, WebSocketMessageType type, CancellationToken cancellationToken) =>
        socket.SendAsync(new ArraySegment<byte>(message), type, endOfMessage: true, cancellationToken);

    /// <summary>The next message of the client; null once it sends none any more.</summary>
    internal async Task<RecordedMessage?> ReceiveAsync(CancellationToken cancellationToken)
    {
        await _arrived.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (call.MessageAt(_received) is { } message)
        {
            _received++;
            return message;
        }

        _arrived.Release();
        return null;
    }

    /// <summary>Says that nothing more will be sent, once.</summary>
    internal Task CloseAsync(WebSocketCloseStatus status, string? reason) =>
        Interlocked.Exchange(ref _isClosed, 1) == 0 ? socket.CloseOutputAsync(status, reason, CancellationToken.None) : Task.CompletedTask;

    private async Task ReceiveAllAsync()
    {
        try
        {
            while (await ReceiveOneAsync().ConfigureAwait(false) is { } message)
            {
                call.Add(message);
                _arrived.Release();
            }
        }
        finally
        {
            _arrived.Release();
        }

        if (!mayComplete)
        {
            await CloseAsync(WebSocketCloseStatus.NormalClosure, null).ConfigureAwait(false);
        }
    }

    private async Task<RecordedMessage?> ReceiveOneAsync()
    {
        var message = new List<byte>();
        byte[] buffer = new byte[BufferSize];
        while (true)
        {
            WebSocketReceiveResult part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.AddRange(new ArraySegment<byte>(buffer, 0, part.Count));
            if (part.EndOfMessage)
            {
                return new RecordedMessage(message.ToArray());
            }
        }
    }
}
