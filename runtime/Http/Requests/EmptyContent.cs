using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>The body that holds nothing, one for all requests: it has no state, and disposing it does nothing.</summary>
internal sealed class EmptyContent : HttpContent
{
    private EmptyContent()
    {
        // Stored, so that transports on many threads only read it.
        Headers.ContentLength = 0;
    }

    internal static EmptyContent Shared { get; } = new();

    /// <summary>
    /// What a request without a body has to carry so that it is sent once. Where a connection closes before the first byte
    /// of a response, .NET sends a request without content again, up to three times; one with content it does not. For a
    /// method that is not idempotent (RFC 9110, section 9.2.2) that would do things twice. On the wire nothing changes:
    /// such requests have a <c>Content-Length: 0</c> either way.
    /// </summary>
    /// <param name="method">The request's method.</param>
    /// <param name="isOurTransport">Nobody but our transport sees the content, so that all requests can have the same.</param>
    internal static HttpContent? For(HttpMethod method, bool isOurTransport)
    {
        bool isIdempotent = method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put
            || method == HttpMethod.Delete || method == HttpMethod.Options || method == HttpMethod.Trace;
        return isIdempotent ? null : isOurTransport ? Shared : new ByteArrayContent([]);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

#pragma warning disable CA2215 // The base's would close the content for the next request.
    protected override void Dispose(bool disposing)
#pragma warning restore CA2215
    {
    }
}
