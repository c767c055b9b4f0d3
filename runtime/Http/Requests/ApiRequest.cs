using System;
using System.ComponentModel;
using System.Net.Http;

namespace PiecesGen.Http;

/// <summary>One call, ready to be sent. Made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiRequest
{
    /// <summary>Describes a call.</summary>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="relativeUri">The path and query, escaped, starting with a slash; see <see cref="QueryBuilder"/>.</param>
    /// <param name="content">The body; null sends none. The connection disposes it once the call is over.</param>
    /// <param name="headers">The header and cookie parameters.</param>
    /// <exception cref="ArgumentNullException">The operation or the URI is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="relativeUri"/> does not start with a slash.</exception>
    public ApiRequest(ApiOperation operation, string relativeUri, HttpContent? content = null, RequestHeaders headers = default)
    {
        Operation = operation ?? throw new ArgumentNullException(nameof(operation));
        RelativeUri = relativeUri ?? throw new ArgumentNullException(nameof(relativeUri));
        if (relativeUri.Length == 0 || relativeUri[0] != '/')
        {
            throw new ArgumentException($"'{relativeUri}' does not start with a slash.", nameof(relativeUri));
        }

        Content = content;
        Headers = headers;
    }

    internal ApiOperation Operation { get; }

    internal string RelativeUri { get; }

    internal HttpContent? Content { get; }

    internal RequestHeaders Headers { get; }
}
