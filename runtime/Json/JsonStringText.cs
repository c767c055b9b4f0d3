using System;
using System.Text;
using System.Text.Encodings.Web;
using PiecesGen.Buffers;

namespace PiecesGen.Json;

/// <summary>Writes strings in quotes (RFC 8259, section 7).</summary>
internal static class JsonStringText
{
    private const int ChunkSize = 512;

#if NET
    /// <summary>What stands in a string as it is, in UTF-8 as in UTF-16: ASCII but for controls, the quote and the backslash.</summary>
    private static readonly System.Buffers.SearchValues<char> s_plain = System.Buffers.SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
#endif

    /// <summary>The body is not put into HTML, so characters stay as they are where JSON allows it.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal static void Write(JsonOutput output, string value)
    {
#if NET
        if (!value.AsSpan().ContainsAnyExcept(s_plain))
        {
            Span<byte> free = output.StartValue(value.Length + 2);
            free[0] = (byte)'"';
            Ascii.FromUtf16(value, free.Slice(1), out int length);
            free[length + 1] = (byte)'"';
            output.Advance(length + 2);
            return;
        }

#endif
        output.StartValue(1)[0] = (byte)'"';
        output.Advance(1);
        WriteEscaped(output, value.AsSpan());
        output.GetSpan(1)[0] = (byte)'"';
        output.Advance(1);
    }

    /// <summary>Escapes piece by piece, so that a long text needs no long buffer.</summary>
    private static void WriteEscaped(JsonOutput output, ReadOnlySpan<char> text)
    {
        char[] chunk = BufferPool.Chars.Rent(ChunkSize);
        while (!text.IsEmpty)
        {
            Encoder.Encode(text, chunk, out int consumed, out int written);
            ArraySegment<byte> free = output.GetArray(Encoding.UTF8.GetMaxByteCount(written));
            output.Advance(Encoding.UTF8.GetBytes(chunk, 0, written, free.Array!, free.Offset));
            text = text.Slice(consumed);
        }

        BufferPool.Chars.Return(chunk);
    }
}
