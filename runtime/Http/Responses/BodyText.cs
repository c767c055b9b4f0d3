using System;
using System.Text;

namespace PiecesGen.Http;

/// <summary>A response's body as text, in the charset that the response names.</summary>
internal static class BodyText
{
    /// <summary>The body as the UTF-8 text that the JSON reader takes: without its byte order mark, transcoded only where the response names another charset.</summary>
    /// <exception cref="ApiPayloadException">.NET does not know the charset, or the body is not valid in it.</exception>
    internal static ReadOnlySpan<byte> ToUtf8(ResponseHead head, ArraySegment<byte> body)
    {
        BodyType type = head.BodyType;
        if (type.Charset is not { } charset)
        {
            ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
            ReadOnlySpan<byte> bytes = body;
            return bytes.StartsWith(mark) ? bytes.Slice(mark.Length) : bytes;
        }

        Encoding encoding = type.FindEncoding(body, DecoderFallback.ExceptionFallback) ?? throw ApiPayloadException.ForUnknownCharset(head, charset);
        try
        {
            return Encoding.UTF8.GetBytes(BodyType.Decode(encoding, body));
        }
        catch (DecoderFallbackException exception)
        {
            throw ApiPayloadException.ForWrongCharset(head, charset, exception);
        }
    }

    /// <summary>The body as text; invalid bytes become U+FFFD.</summary>
    /// <param name="head">The response.</param>
    /// <param name="type">What it says of its body.</param>
    /// <param name="body">The body.</param>
    /// <exception cref="ApiPayloadException">.NET does not know the charset.</exception>
    internal static string Decode(ResponseHead head, BodyType type, ArraySegment<byte> body)
    {
        Encoding encoding = type.FindEncoding(body, DecoderFallback.ReplacementFallback) ?? throw ApiPayloadException.ForUnknownCharset(head, type.Charset!);
        return BodyType.Decode(encoding, body);
    }
}
