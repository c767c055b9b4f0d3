using System;
using System.Net.Http.Headers;
using System.Text;

namespace PiecesGen.Http;

/// <summary>What a response's <c>Content-Type</c> says of its body: whether it is JSON, and its charset (RFC 9110, section 8.3).</summary>
internal readonly struct BodyType
{
    private BodyType(bool isJson, string? charset)
    {
        IsJson = isJson;
        Charset = charset;
    }

    /// <summary>Whether the body is JSON: <c>application/json</c>, <c>text/json</c> or a type ending in <c>+json</c> (RFC 6839).</summary>
    internal bool IsJson { get; }

    /// <summary>The charset as named; null where it is UTF-8, said or not.</summary>
    internal string? Charset { get; }

    /// <summary>JSON in the same charset, whatever the header says.</summary>
    internal BodyType AsJson => new(isJson: true, Charset);

    /// <summary>Reads the header; where there is none, what the operation accepts decides.</summary>
    internal static BodyType From(string? contentType, string? accept)
    {
        if (contentType is null)
        {
            return new BodyType(Names(accept, "json") && !Names(accept, "text/plain"), null);
        }

        // Nearly every response has one of these, and parsing the header allocates.
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return new BodyType(isJson: true, null);
        }

        if (contentType is "text/plain" or "text/plain; charset=utf-8")
        {
            return default;
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed))
        {
            return default;
        }

        string type = parsed.MediaType ?? "";
        bool isJson = AreSame(type, "application/json") || AreSame(type, "text/json") || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
        string charset = parsed.CharSet?.Trim('"', ' ') ?? "";

        // ASCII is a part of UTF-8, and "utf8" is a misspelling that .NET does not know.
        bool isUtf8 = charset.Length == 0 || AreSame(charset, "utf-8") || AreSame(charset, "utf8") || AreSame(charset, "us-ascii");
        return new BodyType(isJson, isUtf8 ? null : charset);
    }

    /// <summary>The encoding of a body; null where .NET does not know the charset.</summary>
    internal Encoding? FindEncoding(ReadOnlySpan<byte> body, DecoderFallback fallback)
    {
        if (Charset is null)
        {
            return Encoding.UTF8;
        }

        // RFC 2781, section 4.3: the byte order mark decides; .NET takes "utf-16" as little-endian always.
        bool isBigEndian = AreSame(Charset, "utf-16") && body.Length >= 2 && body[0] == 0xFE && body[1] == 0xFF;
        try
        {
            // UTF-7 is a way to smuggle text past checks; .NET refuses it, .NET Framework does not.
            return AreSame(Charset, "utf-7") ? null : Encoding.GetEncoding(isBigEndian ? "utf-16BE" : Charset, EncoderFallback.ExceptionFallback, fallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>A body as text without its byte order mark.</summary>
    internal static string Decode(Encoding encoding, ArraySegment<byte> body)
    {
#if NETSTANDARD2_0
        byte[] mark = encoding.GetPreamble();
#else
        ReadOnlySpan<byte> mark = encoding.Preamble;
#endif
        bool isMarked = mark.Length > 0 && body.AsSpan().StartsWith(mark);
        int skipped = isMarked ? mark.Length : 0;
        return body.Count == skipped ? "" : encoding.GetString(body.Array!, body.Offset + skipped, body.Count - skipped);
    }

    /// <summary>A body as text, whatever it takes: an unknown charset is taken as UTF-8, invalid bytes become U+FFFD.</summary>
    internal string DecodeLeniently(ArraySegment<byte> body) =>
        Decode(FindEncoding(body, DecoderFallback.ReplacementFallback) ?? Encoding.UTF8, body);

    private static bool Names(string? accept, string what) => accept?.IndexOf(what, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool AreSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
