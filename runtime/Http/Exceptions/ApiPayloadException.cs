using System;
using System.Globalization;
using System.Net;
using PiecesGen.Http;
using PiecesGen.Json;

namespace PiecesGen;

/// <summary>The service responded, but the body is not what the docs promise, or is larger than allowed.</summary>
public sealed class ApiPayloadException : ApiException
{
    private ApiPayloadException(ResponseHead head, string message, Exception? innerException = null)
        : base(head.Operation, message, innerException)
    {
        StatusCode = (HttpStatusCode)head.StatusCode;
        Headers = head.Headers;
    }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the response.</summary>
    public ResponseHeaders Headers { get; }

    /// <summary>The place of the error in the JSON, such as <c>$.iterable[3].id</c>; null where the body is not read as JSON.</summary>
    public string? JsonPath { get; private init; }

    /// <summary>The same place as an offset in bytes, counted in UTF-8 after any byte order mark; null where it is not known.</summary>
    public long? ByteOffset { get; private init; }

    /// <summary>The text around that place, about a hundred bytes on one line; empty where there is none.</summary>
    public string Excerpt { get; private init; } = "";

    internal static ApiPayloadException ForUnreadableJson(ResponseHead head, JsonErrorLocation location, Exception cause)
    {
        string message = $"{MessageText.Returned(head)}, but its body is not what the docs promise: {cause.Message} At {location.Path}: '{location.Excerpt}'. "
            + "Compare the response with the docs page, and correct the one that is wrong.";
        return new ApiPayloadException(head, message, cause) { JsonPath = location.Path, ByteOffset = location.ByteOffset, Excerpt = location.Excerpt };
    }

    internal static ApiPayloadException ForMissingBody(ResponseHead head) => new(head, head.IsMessage
        ? $"{head.Operation.Name} sent an empty message where the docs promise a value. If the service is right, correct the docs page."
        : $"{MessageText.Returned(head)} without a body where the docs promise one. "
        + "If the service is right, correct the docs page; the …ResponseAsync form shows the status and headers of other responses.");

    internal static ApiPayloadException ForLargeBody(ResponseHead head, long limit) => new(
        head,
        $"{MessageText.Returned(head)} with a body of more than {limit.ToString(CultureInfo.InvariantCulture)} bytes, so it was not read. "
        + "If such responses are expected, raise ApiClientOptions.MaxResponseBytes.");

    internal static ApiPayloadException ForOtherMediaType(ResponseHead head, string documented) => new(
        head,
        $"{MessageText.Returned(head)} where the docs promise {documented}, so it was not read. "
        + "Compare the response with the docs page, and correct the one that is wrong.");

    internal static ApiPayloadException ForUnknownCharset(ResponseHead head, string charset) => new(
        head,
        $"{MessageText.Returned(head)} in the charset '{charset}', which cannot be read. "
        + "If .NET knows it by a code page, register System.Text.CodePagesEncodingProvider.");

    internal static ApiPayloadException ForWrongCharset(ResponseHead head, string charset, Exception cause) => new(
        head,
        $"{MessageText.Returned(head)}, but its body is not valid in the charset '{charset}' that it names. "
        + "The service must name the charset it sends. JSON is UTF-8 if none is named (RFC 8259, section 8.1).",
        cause);

    internal static ApiPayloadException ForBrokenCompression(ResponseHead head, Exception cause) => new(
        head,
        $"{MessageText.Returned(head)}, but its body cannot be decompressed. "
        + "Correct the service, or the proxy before it. Without AutomaticDecompression in the HttpClient's handler, no compression is asked for.",
        cause);

    internal static ApiPayloadException ForBrokenMessage(ResponseHead message, Exception cause) => new(
        message,
        $"{MessageText.Returned(message)} that breaks the rules of WebSockets (RFC 6455), as text that is not UTF-8 does: "
        + $"{MessageText.Sentence(cause.Message)} Correct the service.",
        cause);
}
