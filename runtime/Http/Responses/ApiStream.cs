using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// The binary body of a response, such as a file: not read into memory, but handed over as it arrives. It holds its connection
/// until it is disposed or read to its end, so dispose it.
/// </summary>
/// <remarks>
/// The time limit of the call ends with the response's headers, and <see cref="ApiClientOptions.MaxResponseBytes"/> does not
/// apply: the caller decides how long and how much to read, and gives the reads a token. Reading throws
/// <see cref="ApiConnectionException"/> where the connection breaks before the end, <see cref="ApiPayloadException"/> where the
/// bytes cannot be decompressed, and <see cref="OperationCanceledException"/> with the token that was given to the read.
/// </remarks>
public sealed class ApiStream : Stream
#if NETSTANDARD2_0
    , IAsyncDisposable
#endif
{
    private readonly Stream _body;
    private readonly ReceivedResponse? _received;
    private readonly HttpResponseMessage? _response;
    private readonly Uri? _address;
    private long _bytes;
    private bool _isAtEnd;
    private bool _isDisposed;

    /// <summary>Makes one by hand, for example in a test.</summary>
    /// <param name="body">The bytes; disposed with this.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="fileName">The file name.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public ApiStream(Stream body, string? mediaType = null, string? fileName = null)
    {
        _body = body ?? throw new ArgumentNullException(nameof(body));
        Headers = ResponseHeaders.Empty;
        MediaType = mediaType;
        FileName = fileName;
    }

    internal ApiStream(Stream body, ReceivedResponse received, HttpResponseMessage? response = null, Uri? address = null)
    {
        _body = body;
        _received = received;
        _response = response;
        _address = address;
        Headers = received.Headers;
        MediaType = MediaTypeHeaderValue.TryParse(Headers.GetFirst("Content-Type"), out MediaTypeHeaderValue? type) ? type.MediaType : null;
        FileName = SuggestedFileName.In(Headers.GetFirst("Content-Disposition"));
        ContentLength = long.TryParse(Headers.GetFirst("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : null;
    }

    /// <summary>The response's headers.</summary>
    public ResponseHeaders Headers { get; }

    /// <summary>The media type without parameters, for example <c>image/png</c> (RFC 9110, section 8.3); null if the response names none.</summary>
    public string? MediaType { get; }

    /// <summary>
    /// The file name that the service suggests in <c>Content-Disposition</c> (RFC 6266; <c>filename*</c> before <c>filename</c>):
    /// its last part alone, without folders, drive or control characters. Null if it suggests none. A file of that name may
    /// exist, and it may be of any type: check it before you save under it.
    /// </summary>
    public string? FileName { get; }

    /// <summary>The size in bytes; null if the service does not state it, or a handler decompresses the response.</summary>
    public long? ContentLength { get; }

    /// <summary>The token that the call was given, which ends the reading of messages too.</summary>
    internal CancellationToken CallerToken { get; init; }

    /// <inheritdoc/>
    public override bool CanRead => !_isDisposed;

    /// <summary>False: the bytes come once.</summary>
    public override bool CanSeek => false;

    /// <summary>False.</summary>
    public override bool CanWrite => false;

    /// <summary>Not supported; see <see cref="ContentLength"/>.</summary>
    public override long Length => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        RefuseDisposed();
        try
        {
            return _isAtEnd ? 0 : Taken(_body.Read(buffer, offset, count), count);
        }
        catch (Exception exception) when (Translated(exception, CancellationToken.None) is { } failure)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadBodyAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#if NETSTANDARD2_0
    /// <summary>Gives the connection back. What has not been read is lost.</summary>
    /// <returns>A task that is over at once.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
#else
    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ReadBodyAsync(buffer, cancellationToken);
#endif

    /// <summary>Does nothing.</summary>
    public override void Flush()
    {
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Gives the connection back. What has not been read is lost.</summary>
    /// <param name="disposing">False in a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _isDisposed = true;
            _body.Dispose();
            _response?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadBodyAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        RefuseDisposed();
        try
        {
            return _isAtEnd ? 0 : Taken(await _body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (Exception exception) when (Translated(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    // Not every transport's stream does.
    private void RefuseDisposed()
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(nameof(ApiStream));
        }
    }

    private int Taken(int count, int asked)
    {
        _bytes += count;
        if (count == 0 && asked > 0)
        {
            _isAtEnd = true;
            _response?.Dispose();
        }

        return count;
    }

    private Exception? Translated(Exception exception, CancellationToken cancellationToken) => _received is null || _address is null
        ? null
        : ReadFailure.Translate(exception, _received, _address, _bytes, cancellationToken);
}
