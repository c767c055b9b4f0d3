using System;
using System.Buffers;

namespace PiecesGen.Json;

/// <summary>One of the arrays of a JSON text that is too long to be copied from array to array while it grows.</summary>
internal sealed class OutputPart : ReadOnlySequenceSegment<byte>
{
    private readonly OutputPart _first;

    /// <summary>The first part.</summary>
    internal OutputPart(byte[] bytes)
    {
        Bytes = bytes;
        Memory = bytes;
        _first = this;
    }

    private OutputPart(byte[] bytes, OutputPart before)
        : this(bytes)
    {
        _first = before._first;
        RunningIndex = before.RunningIndex + before.Memory.Length;
    }

    internal byte[] Bytes { get; }

    /// <summary>Ends this part and begins the next.</summary>
    /// <param name="length">How much of this one is written.</param>
    /// <param name="next">The array of the next.</param>
    internal OutputPart Follow(int length, byte[] next)
    {
        Memory = Bytes.AsMemory(0, length);
        var part = new OutputPart(next, this);
        Next = part;
        return part;
    }

    /// <summary>All parts up to this one, of which so much is written.</summary>
    internal ReadOnlySequence<byte> UpTo(int length) => new(_first, 0, this, length);

    /// <summary>Gives all arrays back.</summary>
    internal void Return(ArrayPool<byte> pool)
    {
        for (OutputPart? part = _first; part is not null; part = (OutputPart?)part.Next)
        {
            pool.Return(part.Bytes);
        }
    }
}
