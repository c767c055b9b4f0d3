using System;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>
/// One response with its body in a pooled buffer. The body can be read only while the connection calls the generated reader;
/// status and headers stay.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1001 // The connection releases what the reader leaves; nobody else may.
public class ReceivedResponse : ResponseHead
#pragma warning restore CA1001
{
    private BodyBuffer _body;
    private ApiStream? _stream;
    private ApiException? _failure;

    internal ReceivedResponse(ApiOperation operation, HttpResponseMessage response, ConnectionSettings settings)
        : base(operation, response, settings)
    {
    }

    private protected ReceivedResponse(ReceivedResponse response)
        : base(response)
    {
    }

    internal int BodyLength => _body.Length;

    /// <summary>How JSON is read.</summary>
    internal JsonReaderOptions JsonOptions => Settings.Json;

    /// <summary>Reads the body as one JSON value (RFC 8259): no comments, nothing after it, no deeper than allowed.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiPayloadException">There is no body, or it is not what the docs promise.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public T ReadJson<T>(JsonReader<T> read)
    {
        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        ReadOnlySpan<byte> utf8 = BodyText.ToUtf8(this, _body.Written);
        if (JsonValueReader.IsBlank(utf8))
        {
            throw ApiPayloadException.ForMissingBody(this);
        }

        try
        {
            JsonDrift? drift = Settings.NotesDrift ? new ResponseDrift(Operation, StatusCode, Settings.IsLenient, Settings.OnDrift) : null;
            return JsonValueReader.Read(utf8, Settings.Json, drift, read);
        }
        catch (UnreadableJsonException exception)
        {
            throw ApiPayloadException.ForUnreadableJson(this, exception.Location, exception.Cause);
        }
    }

    /// <summary>Reads the body as text: a JSON body that is one string gives that string, every other body its text.</summary>
    /// <returns>The text; empty if there is no body.</returns>
    /// <exception cref="ApiPayloadException">The body is in a charset that .NET does not know.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public string ReadText()
    {
        BodyType type = BodyType;
        string text = BodyText.Decode(this, type, _body.Written);
        return type.IsJson ? UnquotedJson.FindString(text) ?? text : text;
    }

    /// <summary>Reads the body as bytes: a JSON body that is one Base64 string (RFC 4648) gives its bytes, every other body as it came.</summary>
    /// <returns>The bytes; none if there is no body.</returns>
    /// <exception cref="ApiPayloadException">The body is JSON in a charset that .NET does not know.</exception>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public byte[] ReadBytes()
    {
        ReadOnlySpan<byte> body = _body.Written;
        return (BodyType.IsJson ? UnquotedJson.FindBytes(BodyText.ToUtf8(this, _body.Written)) : null) ?? body.ToArray();
    }

    /// <summary>Hands the body over as a stream: unread where the status is documented so, else the bytes that were read.</summary>
    /// <returns>The stream, which holds the connection until it is disposed or read to its end.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiStream ReadStream()
    {
        ReadOnlySpan<byte> body = _body.Written;
        ApiStream stream = _stream ?? new ApiStream(new MemoryStream(body.ToArray(), writable: false), this);
        _stream = null;
        return stream;
    }

    /// <summary>The response as one whose status the docs do not mention, with a bounded copy of its body.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public UndocumentedResponse ToUndocumented()
    {
        ReadOnlySpan<byte> body = _body.Written;
        if (Settings.OnDrift is { } listener && Operation.MeaningOf(StatusCode) is null)
        {
            listener(new ApiDrift(ApiDriftKind.UndocumentedStatus, Operation, (HttpStatusCode)StatusCode, null, JsonExcerpt.Around(body, 0)));
        }

        int kept = Math.Min(body.Length, Settings.MaxErrorBodyBytes);
        return new UndocumentedResponse(this, body.Slice(0, kept).ToArray(), isBodyTruncated: kept < body.Length);
    }

    /// <summary>The response as an exception, for a status other than the documented success.</summary>
    /// <returns>The exception, to be thrown.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiException ToException() => ToUndocumented().ToException();

    /// <summary>The response as an exception that carries the body as the docs type it. A body that is something else does not hide the status: it is kept as text.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="read">Reads the body.</param>
    /// <returns>The exception, to be thrown.</returns>
    /// <exception cref="InvalidOperationException">The call is over.</exception>
    public ApiException ToException<T>(JsonReader<T> read)
    {
        UndocumentedResponse response = ToUndocumented();
        try
        {
            return response.ToException(ReadJson(read));
        }
        catch (ApiPayloadException unreadable)
        {
            return response.ToException(unreadable: unreadable);
        }
    }

    /// <summary>Ends the call in an exception. It is thrown where the caller awaits the call, and nowhere before: throwing is what costs.</summary>
    /// <typeparam name="T">The type of the result that there is not.</typeparam>
    /// <param name="failure">The exception.</param>
    /// <returns>Nothing of use, to be returned.</returns>
    public T Fail<T>(ApiException failure)
    {
        Fail(failure);
        return default!;
    }

    /// <summary>The same for a call without a result.</summary>
    /// <param name="failure">The exception.</param>
    public void Fail(ApiException failure) => _failure = failure ?? throw new ArgumentNullException(nameof(failure));

    /// <summary>What the reader ended the call in; null where it has read a result.</summary>
    internal ApiException? TakeFailure()
    {
        ApiException? failure = _failure;
        _failure = null;
        return failure;
    }

    /// <summary>A response that nobody has sent, without headers and body.</summary>
    internal static ReceivedResponse CreateSynthetic(ApiOperation operation, HttpStatusCode statusCode)
    {
        using var response = new HttpResponseMessage(statusCode);
        return new ReceivedResponse(operation, response, ConnectionSettings.Default);
    }

    /// <summary>Makes room for a body of that size, or refuses it.</summary>
    internal void Expect(long? contentLength)
    {
        if (IsStreamed)
        {
            return;
        }

        RefuseBeyondLimit(contentLength ?? 0);
        _body.Expect(contentLength);
    }

    /// <summary>Where the body's next bytes go; never empty.</summary>
    internal Memory<byte> GetMemory() => _body.GetMemory();

    /// <summary>Takes the bytes that were put into what <see cref="GetMemory"/> gave.</summary>
    internal void Advance(int count)
    {
        _body.Advance(count);
        RefuseBeyondLimit(_body.Length);
    }

    /// <summary>Refuses a body of more bytes than the caller allows.</summary>
    internal void RefuseBeyondLimit(long bytes)
    {
        if (bytes > Settings.MaxResponseBytes)
        {
            throw ApiPayloadException.ForLargeBody(this, Settings.MaxResponseBytes);
        }
    }

    /// <summary>Parts the connection from the call: whoever gets the body as a stream gets it too.</summary>
    internal void Detach(HttpResponseMessage response, Stream body, Uri address, CancellationToken caller) =>
        _stream = new ApiStream(body, this, response, address) { CallerToken = caller };

    /// <summary>Gives back the buffer, and a connection that the reader left.</summary>
    internal void Release()
    {
        _body.Release();
        _stream?.Dispose();
    }
}
