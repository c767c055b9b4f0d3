using System;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;

namespace PiecesGen.Runtime;

/// <summary>
/// One answer with its body in a pooled buffer. The body can be read only while the connection calls the generated reader;
/// status and headers stay.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1001 // The connection releases what the reader leaves; nobody else may.
public sealed class ReceivedResponse
#pragma warning restore CA1001
{
    private readonly ConnectionLimits _limits;
    private readonly HttpResponseMessage _response;
    private ResponseHeaders? _headers;
    private BodyBuffer _body;
    private ApiStream? _stream;

    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The answer, whose status and headers are readable even when it has been disposed.</param>
    /// <param name="limits">How it is read.</param>
    internal ReceivedResponse(ApiOperation operation, HttpResponseMessage response, ConnectionLimits limits)
    {
        Operation = operation ?? throw new ArgumentNullException(nameof(operation));
        _response = response;
        _limits = limits;
    }

    /// <summary>The status code, for example 410.</summary>
    public int StatusCode => (int)_response.StatusCode;

    internal ApiOperation Operation { get; }

    /// <summary>A message of a stream: it came after the answer 101, which has no body of its own.</summary>
    internal bool IsMessage => StatusCode == 101;

    /// <summary>The headers, copied when somebody first asks for them.</summary>
    internal ResponseHeaders Headers
    {
        get
        {
            // The headers of HttpClient parse themselves while they are read, so two threads must not read them at once.
            lock (_limits.HeadersLock)
            {
                return _headers ??= new ResponseHeaders(_response.Headers, _response.Content?.Headers);
            }
        }
    }

    /// <summary>The <c>Content-Type</c> as received; null if there is none.</summary>
    internal string? ContentType => ReceivedHeader.Find(_response.Content?.Headers, "Content-Type");

    internal BodyType BodyType => BodyType.Of(ContentType, Operation.Accept);

    /// <summary>Whether the docs promise bytes for this status, so that the body is handed over unread.</summary>
    internal bool IsBinary => Operation.IsBinary(StatusCode);

    internal int BodyLength => _body.Length;

    /// <summary>Reads the body as one JSON value (RFC 8259): no comments, nothing after it, no deeper than allowed.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiPayloadException">There is no body, or it is not what the docs promise.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public T ReadJson<T>(JsonReader<T> read) =>
        JsonBody.Read(this, JsonText.Of(this, _body.Written), _limits, read ?? throw new ArgumentNullException(nameof(read)));

    /// <summary>Reads the body as text: a JSON body that is one string gives that string, every other body its text.</summary>
    /// <returns>The text; empty if there is no body.</returns>
    /// <exception cref="ApiPayloadException">The body is in a charset that .NET does not know.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public string ReadText()
    {
        BodyType type = BodyType;
        ArraySegment<byte> body = _body.Written;
        Encoding encoding = type.FindEncoding(body, DecoderFallback.ReplacementFallback)
            ?? throw new ApiPayloadException(this, FailureMessages.UnknownCharset(this, type.Charset!), null);
        string text = BodyType.Decode(encoding, body);
        return type.IsJson ? JsonText.StringIn(text) ?? text : text;
    }

    /// <summary>Reads the body as bytes: a JSON body that is one Base64 string (RFC 4648) gives its bytes, every other body as it came.</summary>
    /// <returns>The bytes; none if there is no body.</returns>
    /// <exception cref="ApiPayloadException">The body is JSON in a charset that .NET does not know.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public byte[] ReadBytes()
    {
        ReadOnlySpan<byte> body = _body.Written;
        return (BodyType.IsJson ? JsonText.BytesIn(JsonText.Of(this, _body.Written)) : null) ?? body.ToArray();
    }

    /// <summary>Hands the body over as a stream: unread where the docs promise bytes for the status, else the bytes that were read.</summary>
    /// <returns>The stream, which holds the connection until it is disposed or read to its end.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiStream ReadStream()
    {
        ReadOnlySpan<byte> body = _body.Written;
        ApiStream stream = _stream ?? new ApiStream(new MemoryStream(body.ToArray(), writable: false), this);
        _stream = null;
        return stream;
    }

    /// <summary>The answer as one whose status the docs do not mention, with a bounded copy of its body.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public UndocumentedResponse Undocumented()
    {
        ReadOnlySpan<byte> body = _body.Written;
        if (_limits.OnDrift is { } listener && Operation.MeaningOf(StatusCode) is null)
        {
            listener(new ApiDrift(ApiDriftKind.UndocumentedStatus, Operation, (HttpStatusCode)StatusCode, null, JsonExcerpt.Around(body, 0)));
        }

        int kept = Math.Min(body.Length, _limits.MaxErrorBodyBytes);
        return new UndocumentedResponse(this, body.Slice(0, kept).ToArray(), isBodyTruncated: kept < body.Length);
    }

    /// <summary>The answer as an exception, for a status other than the documented success.</summary>
    /// <returns>The exception, to be thrown.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiException Failure() => Undocumented().ToException();

    /// <summary>The answer as an exception that carries the body as the docs type it. A body that is something else does not hide the status: it is kept as text.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="read">Reads the body.</param>
    /// <returns>The exception, to be thrown.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiException Failure<T>(JsonReader<T> read)
    {
        UndocumentedResponse response = Undocumented();
        try
        {
            return new ApiResponseException(response, ReadJson(read));
        }
        catch (ApiPayloadException unreadable)
        {
            return new ApiResponseException(response, unreadable: unreadable);
        }
    }

    internal static ReceivedResponse MadeByHand(ApiOperation operation, HttpStatusCode statusCode)
    {
        using var response = new HttpResponseMessage(statusCode);
        return new ReceivedResponse(operation, response, ConnectionLimits.Default);
    }

    /// <summary>Makes room for a body of that size, or refuses it.</summary>
    internal void Expect(long? contentLength)
    {
        if (IsBinary)
        {
            return;
        }

        if (contentLength > _limits.MaxResponseBytes)
        {
            throw TooLarge();
        }

        _body.Expect(contentLength);
    }

    /// <summary>Where the body's next bytes go; never empty.</summary>
    internal Memory<byte> Free() => _body.Free();

    /// <summary>Takes the bytes that were put into <see cref="Free"/>.</summary>
    internal void Advance(int count)
    {
        _body.Advance(count);
        if (_body.Length > _limits.MaxResponseBytes)
        {
            throw TooLarge();
        }
    }

    /// <summary>Takes the connection, to hand it over with the body.</summary>
    internal void HandOver(HttpResponseMessage response, Stream body, Uri address) => _stream = new ApiStream(body, this, response, address);

    /// <summary>Gives back the buffer, and a connection that the reader left.</summary>
    internal void Release()
    {
        _body.Release();
        _stream?.Dispose();
    }

    private ApiPayloadException TooLarge() => new(this, FailureMessages.TooLarge(this, _limits.MaxResponseBytes), null);
}
