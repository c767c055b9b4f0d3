using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace PiecesGen.Runtime;

/// <summary>The body that holds nothing, one for all requests: it has no state, and disposing it does nothing.</summary>
internal sealed class EmptyContent : HttpContent
{
    private EmptyContent()
    {
        // Stored, so that transports on many threads only read it.
        Headers.ContentLength = 0;
    }

    internal static EmptyContent Shared { get; } = new();

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
