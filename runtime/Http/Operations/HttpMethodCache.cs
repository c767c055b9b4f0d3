using System.Net.Http;

namespace PiecesGen.Runtime;

/// <summary>The methods of RFC 9110 and RFC 5789 (PATCH), one instance each.</summary>
internal static class HttpMethods
{
#if NETSTANDARD2_0
    private static readonly HttpMethod s_patch = new("PATCH");
#else
    private static readonly HttpMethod s_patch = HttpMethod.Patch;
#endif

    internal static HttpMethod Get(string method) => method switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PUT" => HttpMethod.Put,
        "PATCH" => s_patch,
        "DELETE" => HttpMethod.Delete,
        "HEAD" => HttpMethod.Head,
        "OPTIONS" => HttpMethod.Options,
        "TRACE" => HttpMethod.Trace,
        _ => new HttpMethod(method),
    };

    /// <summary>
    /// What a request without a body has to carry so that it is sent once. Where a connection closes before the first byte
    /// of an answer, .NET sends a request without content again, up to three times; one with content it does not. For a
    /// method that is not idempotent (RFC 9110, section 9.2.2) that would do things twice. On the wire nothing changes:
    /// such requests have a <c>Content-Length: 0</c> either way.
    /// </summary>
    /// <param name="method">The request's method.</param>
    /// <param name="isOurTransport">Nobody but our transport sees the content, so that all requests can have the same.</param>
    internal static HttpContent? EmptyBody(HttpMethod method, bool isOurTransport)
    {
        bool isIdempotent = method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put
            || method == HttpMethod.Delete || method == HttpMethod.Options || method == HttpMethod.Trace;
        return isIdempotent ? null : isOurTransport ? EmptyContent.Shared : new ByteArrayContent([]);
    }
}
