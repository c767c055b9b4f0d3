using System;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Where in a JSON text something went wrong.</summary>
/// <param name="Path">The place as a path, such as <c>$.iterable[3].id</c>.</param>
/// <param name="ByteOffset">The same place in bytes from the start of the text.</param>
/// <param name="Excerpt">The text around it, about a hundred bytes on one line.</param>
internal readonly record struct JsonErrorLocation(string Path, long ByteOffset, string Excerpt)
{
    /// <summary>The place of a failure.</summary>
    /// <param name="failure">What the reader, or what reads with it, has thrown.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="reader">The reader, where it stopped.</param>
    internal static JsonErrorLocation For(Exception failure, ReadOnlySpan<byte> utf8, JsonReaderOptions options, ref Utf8JsonReader reader)
    {
        long offset = OffsetOf(failure, utf8, ref reader);
        return new JsonErrorLocation(new JsonPaths(utf8, options).PathAt(offset), offset, JsonExcerpt.Around(utf8, offset));
    }

    private static long OffsetOf(Exception failure, ReadOnlySpan<byte> utf8, ref Utf8JsonReader reader)
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
