using System;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>Whether a time on the wire says its offset; System.Text.Json takes the machine's where it does not.</summary>
internal static class TimeText
{
    private const int DateLength = 10;

    internal static bool HasOffset(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return HasOffset(Encoding.UTF8.GetBytes(reader.GetString()!));
        }

        return HasOffset(reader.ValueSpan);
    }

    private static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && text.Slice(DateLength).IndexOfAny((byte)'Z', (byte)'+', (byte)'-') >= 0;
}
