using System;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>
/// Where in a JSON text something went wrong.
/// </summary>
internal static class JsonPlace
{
    /// <summary>The byte offset of a failure.</summary>
    internal static long OffsetOf(Exception failure, ReadOnlySpan<byte> utf8, ref Utf8JsonReader reader)
    {
        if (failure is not JsonException { LineNumber: { } line, BytePositionInLine: { } position })
        {
            return reader.TokenStartIndex;
        }

        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + position, utf8.Length);
    }
}
