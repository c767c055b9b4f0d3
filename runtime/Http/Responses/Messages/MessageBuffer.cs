using System;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Buffers;
#if NETSTANDARD2_0
using System.IO;
#endif

namespace PiecesGen.Http;

/// <summary>What has arrived of a body and belongs to no message yet: one array from the shared pool, which grows with the largest message.</summary>
internal sealed class MessageBuffer : IDisposable
{
    private const int InitialSize = 4096;

    private byte[] _bytes = BufferPool.Bytes.Rent(InitialSize);
    private int _start;
    private int _end;

    /// <summary>Nothing more will arrive.</summary>
    internal bool IsAtEnd { get; private set; }

    internal int Length => _end - _start;

    internal ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, Length);

    public void Dispose()
    {
        BufferPool.Bytes.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    internal void Take(int count) => _start += count;

    /// <summary>Waits for more.</summary>
    internal async ValueTask FillAsync(ApiStream body, CancellationToken cancellationToken)
    {
        MakeRoom();
        int count = await body.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        IsAtEnd = count == 0;
    }

    private void MakeRoom()
    {
        byte[] bytes = _bytes;
        if (_start == 0 && _end == bytes.Length)
        {
            _bytes = BufferPool.Bytes.Rent(bytes.Length * 2);
        }

        Buffer.BlockCopy(bytes, _start, _bytes, 0, Length);
        _end = Length;
        _start = 0;
        if (bytes != _bytes)
        {
            BufferPool.Bytes.Return(bytes);
        }
    }
}
