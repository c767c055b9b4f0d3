using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// The headers of a response, those of its body included, as received. Names are compared without regard to case (RFC 9110,
/// section 5.1). Immutable, and independent of the connection.
/// </summary>
public sealed partial class ResponseHeaders : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly List<KeyValuePair<string, IReadOnlyList<string>>> _headers = [];

    private readonly ResponseHead? _head;

    internal ResponseHeaders(HttpHeaders? responseHeaders, HttpHeaders? contentHeaders, ResponseHead? head = null)
    {
        _head = head;
        Add(responseHeaders);
        Add(contentHeaders);
    }

    /// <summary>No headers.</summary>
    public static ResponseHeaders Empty { get; } = new(null, null);

    /// <summary>The number of different names.</summary>
    public int Count => _headers.Count;

    /// <summary>Whether there is such a header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>True if there is.</returns>
    public bool Contains(string name) => TryGetValue(name, out _);

    /// <summary>The first value of a header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The value as received; null if there is no such header.</returns>
    public string? GetFirst(string name) => TryGetValue(name, out IReadOnlyList<string>? values) ? values[0] : null;

    /// <summary>All values of a header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="values">The values as received, one for each line of that name; null if there is no such header.</param>
    /// <returns>True if there is such a header.</returns>
    public bool TryGetValue(string name, [NotNullWhen(true)] out IReadOnlyList<string>? values)
    {
        foreach (KeyValuePair<string, IReadOnlyList<string>> header in _headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                values = header.Value;
                return true;
            }
        }

        values = null;
        return false;
    }

    /// <summary>The headers in the order of arrival, those of the body last.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _headers.GetEnumerator();

    private void Add(HttpHeaders? headers)
    {
        if (headers is null)
        {
            return;
        }

#if NETSTANDARD2_0
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
#else
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
#endif
        {
            var values = new List<string>(header.Value);
            if (values.Count > 0)
            {
                _headers.Add(new(header.Key, values.AsReadOnly()));
            }
        }
    }
}
