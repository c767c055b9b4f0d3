namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>A connection that knows whether it is read, and whether anybody has asked for what is read.</summary>
internal sealed class WatchedStream(Stream inner) : Stream
{
    private volatile bool _isWanted = true;
    private int _reading;
    private int _unwantedReads;

    /// <summary>Whether the test waits for something; its own to set.</summary>
    public bool IsWanted
    {
        get => _isWanted;
        set => _isWanted = value;
    }

    public bool IsBeingRead => Volatile.Read(ref _reading) > 0;

    /// <summary>How many reads began while nothing was wanted.</summary>
    public int UnwantedReads => Volatile.Read(ref _unwantedReads);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isWanted)
        {
            Interlocked.Increment(ref _unwantedReads);
        }

        Interlocked.Increment(ref _reading);
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _reading);
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
