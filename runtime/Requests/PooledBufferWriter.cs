using System;
using System.Buffers;

namespace PiecesGen.Runtime;

/// <summary>What a JSON writer writes into: one growing array from the shared pool.</summary>
internal sealed class PooledBufferWriter : IBufferWriter<byte>
{
    private const int FirstSize = 1024;

    private byte[] _bytes = BufferPool.Bytes.Rent(FirstSize);

    internal int Length { get; private set; }

    internal ArraySegment<byte> Written => new(_bytes, 0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Gives the array back; called once.</summary>
    internal void Release()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Length = 0;
        BufferPool.Bytes.Return(bytes);
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - Length >= needed)
        {
            return;
        }

        byte[] larger = BufferPool.Bytes.Rent(Math.Max(_bytes.Length * 2, checked(Length + needed)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
        BufferPool.Bytes.Return(_bytes);
        _bytes = larger;
    }
}
