using System;
using System.Globalization;

namespace PiecesGen;

/// <content>Headers as more than text. A header is read when it is asked for, and not before.</content>
public sealed partial class ResponseHeaders
{
    /// <summary>A date of HTTP, as it is sent and as it was once sent (RFC 9110, section 5.6.7), and one of RFC 3339.</summary>
    private static readonly string[] s_dates =
    [
        "r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The address to go to, or of what was created: <c>Location</c> (RFC 9110, section 10.2.2), absolute or relative to the address that was called. Null if it is missing or not a URI.</summary>
    public Uri? Location => GetFirst("Location") is not { } text ? null
        : Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? location) ? location
        : NoteUnexpected("Location", text) as Uri;

    /// <summary>How long to wait before the next call: <c>Retry-After</c> (RFC 9110, section 10.2.3), given in seconds or as a date. Null if it is missing or neither.</summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            if (GetFirst("Retry-After") is not { } text)
            {
                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds))
            {
                return TimeSpan.FromSeconds(seconds);
            }

            // Against the clock of the service, so that ours may be wrong.
            TimeSpan? wait = GetDate("Retry-After") - (GetDate("Date") ?? DateTimeOffset.UtcNow);
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    /// <summary>The version of what was sent: <c>ETag</c> (RFC 9110, section 8.8.3) as you send it in <c>If-None-Match</c>. Null if it is missing.</summary>
    public string? ETag => GetFirst("ETag");

    /// <summary>When it was changed: <c>Last-Modified</c> (RFC 9110, section 8.8.2). Null if it is missing or not a date.</summary>
    public DateTimeOffset? LastModified => GetDate("Last-Modified");

    /// <summary>A header that is a whole number.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The first value; null if it is missing or something else, which is reported to <see cref="ApiClientOptions.OnDrift"/>.</returns>
    public long? GetInteger(string name) => GetFirst(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value
        : NoteUnexpected(name, text) as long?;

    /// <summary>A header that is a number.</summary>
    /// <inheritdoc cref="GetInteger"/>
    public double? GetNumber(string name) => GetFirst(name) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value
        : NoteUnexpected(name, text) as double?;

    /// <summary>A header that is <c>true</c> or <c>false</c>, in any case.</summary>
    /// <inheritdoc cref="GetInteger"/>
    public bool? GetBoolean(string name) => GetFirst(name) is not { } text ? null
        : bool.TryParse(text, out bool value) ? value
        : NoteUnexpected(name, text) as bool?;

    /// <summary>A header that is a date with a time, as HTTP or RFC 3339 write it.</summary>
    /// <inheritdoc cref="GetInteger"/>
    public DateTimeOffset? GetDate(string name) => GetFirst(name) is not { } text ? null
        : DateTimeOffset.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value) ? value
        : NoteUnexpected(name, text) as DateTimeOffset?;

    /// <summary>Tells who wants to know.</summary>
    /// <returns>Null, which such a header is read as.</returns>
    private object? NoteUnexpected(string name, string text)
    {
        _head?.NoteUnexpected(name, text);
        return null;
    }
}
