using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Buffers;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A file to send: as a field of a form, or as a whole body. It is copied piece by piece and never held in memory whole.</summary>
public sealed class ApiFile
{
    private const int CopySize = 64 * 1024;

    private readonly Func<Stream> _open;
    private readonly bool _closes;

    private ApiFile(Func<Stream> open, bool closes, long? length, string? fileName, string? mediaType)
    {
        _open = open;
        _closes = closes;
        Length = length;
        FileName = fileName;
        MediaType = mediaType;
    }

    /// <summary>The name that is sent with a field of a form; null sends the name of the field.</summary>
    public string? FileName { get; }

    /// <summary>The media type that is sent; null sends the documented one, in a form <c>application/octet-stream</c>.</summary>
    public string? MediaType { get; }

    /// <summary>The size in bytes, sent as <c>Content-Length</c>; null where it is not known, and the body goes out in chunks.</summary>
    public long? Length { get; }

    /// <summary>
    /// Sends a stream from its current position to its end. The stream stays yours: it is never closed. Do not use it until the
    /// call is over. A stream that can seek has a known length, and is rewound if a handler sends it again. If the stream throws
    /// an <see cref="IOException"/>, the call throws it too.
    /// </summary>
    /// <param name="content">The stream.</param>
    /// <param name="fileName">The name to send, without a path; see <see cref="FileName"/>.</param>
    /// <param name="mediaType">The media type to send; see <see cref="MediaType"/>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or a text holds a line break.</exception>
    public static ApiFile FromStream(Stream content, string? fileName = null, string? mediaType = null)
    {
        if (content is null)
        {
            throw new ArgumentNullException(nameof(content));
        }

        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(content));
        }

        if (!content.CanSeek)
        {
            return new ApiFile(() => content, closes: false, null, fileName, Checked(mediaType));
        }

        long start = content.Position;
        return new ApiFile(() => Rewound(content, start), closes: false, content.Length - start, fileName, Checked(mediaType));
    }

    /// <summary>Sends bytes.</summary>
    /// <param name="content">The bytes; they are not copied, and must not change until the call is over.</param>
    /// <param name="fileName">The name to send, without a path; see <see cref="FileName"/>.</param>
    /// <param name="mediaType">The media type to send; see <see cref="MediaType"/>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">The media type holds a line break.</exception>
    public static ApiFile FromBytes(ReadOnlyMemory<byte> content, string? fileName = null, string? mediaType = null)
    {
        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> array) ? array : new(content.ToArray());
        return new ApiFile(
            () => new MemoryStream(bytes.Array ?? [], bytes.Offset, bytes.Count, writable: false), closes: true, bytes.Count, fileName, Checked(mediaType));
    }

    /// <summary>Sends a file of this machine. It is opened when it is sent, and closed after that.</summary>
    /// <param name="path">The file's path; its last part is the name that is sent.</param>
    /// <param name="mediaType">The media type to send; see <see cref="MediaType"/>.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The path is none, or the media type holds a line break.</exception>
    public static ApiFile FromPath(string path, string? mediaType = null)
    {
        var file = new FileInfo(path);
        return new ApiFile(
            () => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan),
            closes: true,
            file.Length,
            file.Name,
            Checked(mediaType));
    }

    internal async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        Stream source = Open();
        using Stream? owned = _closes ? source : null;
        byte[] buffer = BufferPool.Bytes.Rent(CopySize);
        try
        {
            int count;
            while ((count = await ReadAsync(source, buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            BufferPool.Bytes.Return(buffer);
        }
    }

    private Stream Open()
    {
        try
        {
            return _open();
        }
        catch (IOException exception)
        {
            throw new UnreadableFileException(FileName, exception);
        }
    }

    private async Task<int> ReadAsync(Stream source, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new UnreadableFileException(FileName, exception);
        }
    }

    private static Stream Rewound(Stream content, long start)
    {
        content.Position = start;
        return content;
    }

    private static string? Checked(string? mediaType) => mediaType is null || mediaType.IndexOfAny(['\r', '\n', '\0']) < 0
        ? mediaType
        : throw new ArgumentException("A media type cannot hold a line break.", nameof(mediaType));
}
