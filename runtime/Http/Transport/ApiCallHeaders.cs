using System;
using System.Collections.Generic;
using System.Net.Http;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>Headers that calls send beside those that the docs describe. Names are compared without regard to case (RFC 9110, section 5.1).</summary>
public sealed class ApiCallHeaders
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    internal ApiCallHeaders()
    {
    }

    /// <summary>The value of a header; null if it is not set. Set null to remove it.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is not a token (RFC 9110, section 5.6.2), or is that of a header which describes a body (section 8): the operation
    /// says what it sends. Or the value holds a line break or another control character, begins or ends with white space, or
    /// holds half a surrogate pair.
    /// </exception>
    public string? this[string name]
    {
        get => _values.TryGetValue(name, out string? value) ? value : null;
        set
        {
            RefuseUnlessRequests(name);
            if (value is null)
            {
                _values.Remove(name);
                return;
            }

            RequestHeaders.RefuseWhatChanges(name, value);
            _values[name] = value;
        }
    }

    internal IEnumerable<string> Names => _values.Keys;

    internal void CopyTo(ApiCallHeaders other)
    {
        foreach (KeyValuePair<string, string> header in _values)
        {
            other._values[header.Key] = header.Value;
        }
    }

    /// <summary>Adds those that the call does not set itself.</summary>
    internal void AddTo(ref RequestHeaders headers)
    {
        foreach (KeyValuePair<string, string> header in _values)
        {
            if (!headers.Has(header.Key))
            {
                headers.Append(header.Key, header.Value);
            }
        }
    }

    private static void RefuseUnlessRequests(string name)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (!RequestHeaders.IsToken(name))
        {
            throw new ArgumentException($"'{MessageText.OneLine(name)}' cannot be sent as the name of a header: it is not a token of HTTP.", nameof(name));
        }

        // .NET knows which headers are those of a body.
        using var request = new HttpRequestMessage();
        if (!request.Headers.TryAddWithoutValidation(name, ""))
        {
            throw new ArgumentException($"The header '{name}' describes a body. The operation says what it sends.", nameof(name));
        }
    }
}
