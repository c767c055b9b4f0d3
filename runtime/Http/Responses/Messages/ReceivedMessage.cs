using System;

namespace PiecesGen.Http;

/// <summary>One of the messages within the body of a response, with a buffer of its own.</summary>
/// <param name="response">The response.</param>
/// <param name="type">What the message holds.</param>
internal sealed class ReceivedMessage(ReceivedResponse response, BodyType type) : ReceivedResponse(response)
{
    internal override bool IsMessage => true;

    internal override BodyType BodyType => type;

    /// <summary>Takes more bytes of it.</summary>
    internal void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            Span<byte> room = GetMemory().Span;
            int count = Math.Min(room.Length, bytes.Length);
            bytes.Slice(0, count).CopyTo(room);
            Advance(count);
            bytes = bytes.Slice(count);
        }
    }
}
