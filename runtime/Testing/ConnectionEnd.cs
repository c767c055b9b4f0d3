using System;
using System.IO;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>One end of a WebSocket's connection in memory: what is written to it, a frame at a time, is read at the other end.</summary>
/// <param name="incoming">What the other end writes.</param>
/// <param name="outgoing">What this end writes.</param>
/// <param name="waitsForReader">A write ends when the other end has dealt with it and comes for more.</param>
internal sealed class ConnectionEnd(Channel<ConnectionEnd.Frame> incoming, Channel<ConnectionEnd.Frame> outgoing, bool waitsForReader) : Stream
{
    // A client that does not read slows the service down, as it would over a network.
    private const int MaxUnreadFrames = 16;

    // The first byte of a close message, after which nobody comes for more (RFC 6455, section 5.2).
    private const byte CloseFrame = 0x88;

    private ReadOnlyMemory<byte> _rest;
    private TaskCompletionSource? _taken;

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Connects two ends. The client's waits for the service, so that a test knows that what was sent has arrived.</summary>
    internal static (ConnectionEnd Client, ConnectionEnd Service) Connect()
    {
        var toService = Channel.CreateUnbounded<Frame>();
        var toClient = Channel.CreateBounded<Frame>(MaxUnreadFrames);
        return (new ConnectionEnd(toClient, toService, waitsForReader: true), new ConnectionEnd(toService, toClient, waitsForReader: false));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty)
        {
            _taken?.TrySetResult();
            if (!await incoming.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !incoming.Reader.TryRead(out Frame frame))
            {
                return 0;
            }

            (_rest, _taken) = (frame.Bytes, frame.Taken);
        }

        int count = Math.Min(_rest.Length, buffer.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        TaskCompletionSource? taken = waitsForReader && buffer.Span[0] != CloseFrame ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : null;
        await outgoing.Writer.WriteAsync(new Frame(buffer.ToArray(), taken), cancellationToken).ConfigureAwait(false);
        if (taken is not null)
        {
            await taken.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Ends the connection.</summary>
    /// <param name="cause">What the other end's reading throws once it has read the rest; null where it just ends.</param>
    internal void End(Exception? cause)
    {
        outgoing.Writer.TryComplete(cause);
        incoming.Writer.TryComplete();
        _taken?.TrySetResult();
        while (incoming.Reader.TryRead(out Frame frame))
        {
            frame.Taken?.TrySetResult();
        }
    }

    protected override void Dispose(bool disposing)
    {
        End(null);
        base.Dispose(disposing);
    }

    /// <summary>What was written at once.</summary>
    /// <param name="Bytes">All of it.</param>
    /// <param name="Taken">Is set when the reader comes for more.</param>
    internal readonly record struct Frame(byte[] Bytes, TaskCompletionSource? Taken);
}
