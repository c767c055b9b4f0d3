using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>An answer's body as the UTF-8 text that the JSON reader takes.</summary>
internal static class JsonText
{
    /// <summary>The text without its byte order mark, transcoded only where the answer names another charset.</summary>
    /// <exception cref="ApiPayloadException">.NET does not know the charset, or the body is not valid in it.</exception>
    internal static ReadOnlySpan<byte> Of(ReceivedResponse received, ArraySegment<byte> body)
    {
        BodyType type = received.BodyType;
        if (type.Charset is not { } charset)
        {
            ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
            ReadOnlySpan<byte> bytes = body;
            return bytes.StartsWith(mark) ? bytes.Slice(mark.Length) : bytes;
        }

        Encoding encoding = type.FindEncoding(body, DecoderFallback.ExceptionFallback)
            ?? throw new ApiPayloadException(received, FailureMessages.UnknownCharset(received, charset), null);
        try
        {
            return Encoding.UTF8.GetBytes(BodyType.Decode(encoding, body));
        }
        catch (DecoderFallbackException exception)
        {
            throw new ApiPayloadException(received, FailureMessages.WrongCharset(received, charset), exception);
        }
    }

    /// <summary>Whether there is nothing but white space (RFC 8259, section 2).</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte value in utf8)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A value's JSON text; for a JSON string, the string itself.</summary>
    internal static string Written<T>(T value, JsonWriter<T> write)
    {
        using var output = new JsonOutput();
        write(output, value);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            // Its encoder leaves nothing but ASCII, which alone a header can carry.
            output.CopyTo(writer);
        }

        string text = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return StringIn(text) ?? text;
    }

    /// <summary>The bytes of a text that is one JSON string in Base64; null if it is anything else.</summary>
    internal static byte[]? BytesIn(ReadOnlySpan<byte> utf8)
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
    internal static string? StringIn(string text)
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
