using System;
using PiecesGen.Buffers;

namespace PiecesGen.Http;

/// <summary>A response's body while it is read: one growing array from the shared pool.</summary>
/// <remarks>A mutable struct, so that it costs no object of its own: it is a field of <see cref="ReceivedResponse"/>.</remarks>
internal struct BodyBuffer
{
    private const int InitialSize = 4096;

    // A header is a promise, not a fact: beyond this the buffer grows with what really comes.
    private const int MaxPromise = 16 * 1024 * 1024;

    // Array.MaxLength, which .NET Standard does not have.
    private const int MaxArrayLength = 0x7FFFFFC7;

    private byte[]? _bytes;
    private bool _isReleased;

    internal int Length { get; private set; }

    /// <summary>The bytes so far.</summary>
    /// <exception cref="InvalidOperationException">The buffer has been given back.</exception>
    internal readonly ArraySegment<byte> Written => _isReleased
        ? throw new InvalidOperationException("The call is over, and its body has been given back. Read it inside the reader only.")
        : new ArraySegment<byte>(_bytes ?? [], 0, Length);

    /// <summary>Takes an array for a body of that length, and one byte more: the end must be seen without growing.</summary>
    internal void Expect(long? length)
    {
        if (length is > 0)
        {
            _bytes = BufferPool.Bytes.Rent((int)Math.Min(length.Value, MaxPromise) + 1);
        }
    }

    internal Memory<byte> GetMemory()
    {
        if (_bytes is null)
        {
            _bytes = BufferPool.Bytes.Rent(InitialSize);
        }
        else if (Length == _bytes.Length)
        {
            byte[] larger = BufferPool.Bytes.Rent((int)Math.Min(_bytes.Length * 2L, MaxArrayLength));
            Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
            BufferPool.Bytes.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsMemory(Length);
    }

    internal void Advance(int count) => Length += count;

    internal void Release()
    {
        _isReleased = true;
        if (_bytes is { } bytes)
        {
            _bytes = null;
            BufferPool.Bytes.Return(bytes);
        }
    }
}
