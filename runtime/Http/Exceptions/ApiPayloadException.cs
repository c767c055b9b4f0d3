using System;
using System.Net;

namespace PiecesGen;

/// <summary>The service answered, but the body cannot be read as what the docs promise, or is larger than allowed.</summary>
public sealed class ApiPayloadException : ApiException
{
    internal ApiPayloadException(Runtime.ReceivedResponse received, string message, Exception? innerException)
        : base(received.Operation, message, innerException)
    {
        StatusCode = (HttpStatusCode)received.StatusCode;
        Headers = received.Headers;
    }

    /// <summary>The status the service answered with.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The answer's headers.</summary>
    public ResponseHeaders Headers { get; }

    /// <summary>Where in the JSON the trouble is, such as <c>$.iterable[3].id</c>; null where the body is not read as JSON.</summary>
    public string? JsonPath { get; internal init; }

    /// <summary>The same place as an offset in bytes, counted in UTF-8 after any byte order mark; null where it is not known.</summary>
    public long? ByteOffset { get; internal init; }

    /// <summary>The text around that place, about a hundred bytes on one line; empty where there is none.</summary>
    public string Excerpt { get; internal init; } = "";
}
