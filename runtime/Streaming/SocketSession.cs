using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>A session over a WebSocket.</summary>
internal sealed class SocketSession<TSend, TReceive>(MessageSocket socket, MessageWriter<TSend> write, ResponseReader<TReceive> read)
    : ApiSession<TSend, TReceive>
{
    // Never disposed: it holds nothing, and whoever waits for it must be let in to see that the session is over.
    private readonly SemaphoreSlim _sending = new(1);
    private int _receiving;
    private bool _isCompleted;
    private bool _isClosed;

    public override IAsyncEnumerable<TReceive> ReceiveAsync(CancellationToken cancellationToken = default) =>
        new MessageStream<TReceive>(BeginReceivingAsync, read, EndReceivingAsync, cancellationToken);

    public override async Task SendAsync(TSend message, CancellationToken cancellationToken = default)
    {
        using HttpContent content = write(message ?? throw new ArgumentNullException(nameof(message)));
        await TakeTurnAsync(
            caller => _isCompleted
                ? throw new InvalidOperationException("Nothing can be sent after CompleteAsync. Open a new session.")
                : socket.SendAsync(content, caller),
            cancellationToken).ConfigureAwait(false);
    }

    public override Task CompleteAsync(CancellationToken cancellationToken = default) => TakeTurnAsync(
        caller =>
        {
            bool isRepeated = _isCompleted;
            _isCompleted = true;
            return isRepeated ? Task.CompletedTask : socket.CompleteAsync(caller);
        },
        cancellationToken);

    protected override async ValueTask CloseAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            await socket.CloseAsync().ConfigureAwait(false);
        }
    }

    private async Task TakeTurnAsync(Func<CallerTokens, Task> act, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfClosed();
            await act(new CallerTokens(cancellationToken, default)).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    private Task<MessageSocket> BeginReceivingAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        return Interlocked.Exchange(ref _receiving, 1) == 0
            ? Task.FromResult(socket)
            : throw new InvalidOperationException("Only one loop at a time can receive from a session, and another one has not ended.");
    }

    private Task EndReceivingAsync(MessageSocket socket)
    {
        Volatile.Write(ref _receiving, 0);
        return Task.CompletedTask;
    }

    private void ThrowIfClosed()
    {
        if (_isClosed)
        {
            throw new ObjectDisposedException(nameof(ApiSession<,>));
        }
    }
}
