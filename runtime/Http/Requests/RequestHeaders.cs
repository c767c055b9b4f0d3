using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Net.Http.Headers;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>Collects the header and cookie parameters of a call. Values are formatted independently of the machine's culture and time zone.</summary>
/// <remarks>
/// A value arrives as given or is refused. A client without an <c>HttpClient</c> of the caller's sends characters other than
/// ASCII as UTF-8. The caller's <c>SocketsHttpHandler</c> refuses them, unless its <c>RequestHeaderEncodingSelector</c> names
/// an encoding.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RequestHeaders
{
    // Beside letters and digits (RFC 9110, section 5.6.2).
    private const string MarksOfTokens = "!#$%&'*+-.^_`|~";

    private List<KeyValuePair<string, string>>? _headers;
    private string? _cookies;

    /// <summary>Adds a header; null adds nothing.</summary>
    /// <param name="name">The header's name (RFC 9110, section 5.1).</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value holds a line break or another control character, begins or ends with white space, which HTTP strips (RFC 9110,
    /// section 5.5), or holds half a surrogate pair, which UTF-8 cannot express. Or there is a value, and the name is not a token
    /// (RFC 9110, section 5.6.2).
    /// </exception>
    public void Append(string name, string? value)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (value is null)
        {
            return;
        }

        RefuseUnlessToken(name);
        RefuseWhatChanges(name, value);
        (_headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a header whose values are a list: separated by commas (RFC 9110, section 5.6.1). Null and no values add nothing.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentException">A value holds a line break or a NUL.</exception>
    public void Append(string name, IEnumerable<string>? values)
    {
        string list = values is null ? "" : string.Join(", ", values);
        Append(name, list.Length == 0 ? null : list);
    }

    /// <summary>Adds a header that is not a single text: its JSON text, or its own text if it turns out to be a JSON string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="write"/> is null.</exception>
    public void Append<T>(string name, T value, JsonWriter<T> write) =>
        Append(name, UnquotedJson.Write(value, write ?? throw new ArgumentNullException(nameof(write))));

    /// <summary>Adds a cookie that is not a single text, likewise.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void AppendCookie<T>(string name, T value, JsonWriter<T> write) =>
        AppendCookie(name, UnquotedJson.Write(value, write ?? throw new ArgumentNullException(nameof(write))));

    /// <summary>Adds a cookie to the one <c>Cookie</c> header (RFC 6265, section 5.4); null adds nothing.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value, sent escaped.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value holds half a surrogate pair, which UTF-8 cannot express. Or there is a value, and the name is not a token (RFC 6265,
    /// section 4.1.1).
    /// </exception>
    public void AppendCookie(string name, string? value)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (value is not null)
        {
            RefuseUnlessToken(name);
            _cookies = (_cookies is null ? "" : _cookies + "; ") + name + "=" + WireText.Escaped(value, nameof(value));
        }
    }

    internal readonly bool Has(string name)
    {
        // No lambda: it would be an object for each call, also where there are no headers.
        if (_headers is not null)
        {
            foreach (KeyValuePair<string, string> header in _headers)
            {
                if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same headers, to which others can be added without changing these.</summary>
    internal readonly RequestHeaders Copy() => new() { _headers = _headers is null ? null : [.. _headers], _cookies = _cookies };

    /// <summary>Puts the headers on a message. Those that describe a body (RFC 9110, section 8) take the place of its own.</summary>
    /// <param name="message">The message.</param>
    /// <param name="accept">The documented <c>Accept</c>, sent unless the call sets another.</param>
    internal readonly void CopyTo(HttpRequestMessage message, string? accept)
    {
        HttpRequestHeaders headers = message.Headers;
        if (_cookies is not null)
        {
            headers.TryAddWithoutValidation("Cookie", _cookies);
        }

        if (accept is not null && !Has("Accept"))
        {
            headers.TryAddWithoutValidation("Accept", accept);
        }

        if (_headers is null)
        {
            return;
        }

        foreach (KeyValuePair<string, string> header in _headers)
        {
            // The docs' word for a header stands, even for one that .NET would rather format itself. What .NET does not take
            // here is a header of the body.
            if (!headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                if (message.Content is null or EmptyContent)
                {
                    // The empty one is of all requests; this header is of this one.
                    message.Content = new ByteArrayContent([]);
                }

                message.Content.Headers.Remove(header.Key);
                message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
    }

    internal static bool IsToken(string name)
    {
        bool isToken = name.Length > 0;
        foreach (char character in name)
        {
            isToken &= character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || MarksOfTokens.AsSpan().IndexOf(character) >= 0;
        }

        return isToken;
    }

    internal static void RefuseWhatChanges(string name, string value)
    {
        foreach (char character in value)
        {
            if (character is < ' ' and not '\t' or '\x7F')
            {
                throw new ArgumentException($"The value for the header '{name}' holds a line break or another control character, which cannot be sent.", nameof(value));
            }
        }

        if (value.Length > 0 && (value[0] is ' ' or '\t' || value[value.Length - 1] is ' ' or '\t'))
        {
            throw new ArgumentException($"The value for the header '{name}' begins or ends with white space, which HTTP strips.", nameof(value));
        }

        WireText.RefuseHalfPairs(value, nameof(value));
    }

    private static void RefuseUnlessToken(string name)
    {
        if (!IsToken(name))
        {
            throw new ArgumentException($"'{MessageText.OneLine(name)}' cannot be sent as a name: it is not a token of HTTP. Correct it on the docs page.", nameof(name));
        }
    }
}
