using System;
using System.Net.WebSockets;

namespace PiecesGen;

/// <summary>
/// No complete answer arrived: the service could not be reached, or the connection broke before the answer was complete.
/// The inner exception (an <see cref="System.Net.Http.HttpRequestException"/>, <see cref="System.IO.IOException"/> or
/// <see cref="WebSocketException"/>) is the cause. Whether the service acted on the request is not known.
/// For a stream it also means that the service closed it with a status other than the normal one: <see cref="CloseStatus"/>.
/// </summary>
public sealed class ApiConnectionException : ApiException
{
    internal ApiConnectionException(ApiOperation operation, Uri requestUri, string message, Exception? innerException)
        : base(operation, message, innerException)
    {
        RequestUri = requestUri;
    }

    /// <summary>The address that was called, with the query, but without any credential in it.</summary>
    public Uri RequestUri { get; }

    /// <summary>
    /// The status with which the service closed the stream, for example 1011 (RFC 6455, section 7.4); null if it did not
    /// close it, and for a call that is no stream.
    /// </summary>
    public WebSocketCloseStatus? CloseStatus { get; internal init; }

    /// <summary>The reason that it gave with the status; empty if it gave none.</summary>
    public string CloseReason { get; internal init; } = "";
}
