using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>A file as a body, or as a part of one. Unlike <see cref="StreamContent"/> it leaves the caller's stream open.</summary>
internal sealed class FileContent : HttpContent
{
    private readonly ApiFile _file;

    internal FileContent(ApiFile file, string mediaType)
    {
        _file = file;

        // What the docs call the media type is sent as it stands, well-formed or not.
        Headers.TryAddWithoutValidation("Content-Type", file.MediaType ?? mediaType);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length ?? 0;
        return _file.Length is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _file.CopyToAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _file.CopyToAsync(stream, cancellationToken);
#endif
}
