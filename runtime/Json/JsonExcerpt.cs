using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Short, printable pieces of JSON text for messages.</summary>
internal static class JsonExcerpt
{
    private const int Before = 40;
    private const int After = 60;

    /// <summary>The token the reader stands on, as sent.</summary>
    internal static string ForToken(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> value = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        string text = Around(value, 0);
        return reader.TokenType == JsonTokenType.String ? '"' + text + '"' : text;
    }

    /// <summary>The text around an offset, on one line, whole characters only.</summary>
    internal static string Around(ReadOnlySpan<byte> utf8, long offset)
    {
        int at = (int)Math.Min(Math.Max(offset, 0), utf8.Length);
        int start = Math.Max(0, at - Before);
        int end = Math.Min(utf8.Length, at + After);
        while (start < end && IsContinuation(utf8[start]))
        {
            start++;
        }

        while (end < utf8.Length && end > start && IsContinuation(utf8[end]))
        {
            end--;
        }

        var text = new StringBuilder();
        if (start > 0)
        {
            text.Append('…');
        }

        foreach (char character in Encoding.UTF8.GetString(utf8.Slice(start, end - start).ToArray()))
        {
            text.Append(char.IsControl(character) ? ' ' : character);
        }

        if (end < utf8.Length)
        {
            text.Append('…');
        }

        return text.ToString();
    }

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;
}
