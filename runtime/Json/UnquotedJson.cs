using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>JSON where text is wanted: a value that is one JSON string stands there without its quotes and escapes.</summary>
internal static class UnquotedJson
{
    /// <summary>A value's JSON text; for a JSON string, the string itself.</summary>
    internal static string Write<T>(T value, JsonWriter<T> write)
    {
        using var output = new JsonOutput { IsRequest = true };
        write(output, value);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            // Its encoder leaves nothing but ASCII, which alone a header can carry.
            output.CopyTo(writer);
        }

        string text = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return FindString(text) ?? text;
    }

    /// <summary>The bytes of a text that is one JSON string in Base64; null if it is anything else.</summary>
    internal static byte[]? FindBytes(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out byte[]? bytes) && !reader.Read()
                ? bytes
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Services label other files as JSON; they are what they are.
            return null;
        }
    }

    /// <summary>The value of a text that is one JSON string; null if it is anything else.</summary>
    internal static string? FindString(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                return null;
            }

            string value = reader.GetString()!;
            return reader.Read() ? null : value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Services label bare text as JSON; it is what it is.
            return null;
        }
    }
}
