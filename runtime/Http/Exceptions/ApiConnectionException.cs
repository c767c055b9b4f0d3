using System;
using System.Globalization;
using System.Net.WebSockets;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// No complete response arrived: the service could not be reached, or the connection broke before the response was complete.
/// The inner exception (an <see cref="System.Net.Http.HttpRequestException"/>, <see cref="System.IO.IOException"/> or
/// <see cref="WebSocketException"/>) is the cause. Whether the service acted on the request is not known.
/// For a stream it also means that the service closed it with a status other than the normal one: <see cref="CloseStatus"/>.
/// </summary>
public sealed class ApiConnectionException : ApiException
{
    private ApiConnectionException(ApiOperation operation, Uri requestUri, string message, Exception? innerException)
        : base(operation, message, innerException)
    {
        RequestUri = requestUri;
    }

    /// <summary>The address that was called, with the query, but without any credential in it.</summary>
    public Uri RequestUri { get; }

    /// <summary>
    /// The status with which the service closed the stream, for example 1011 (RFC 6455, section 7.4); null if it did not
    /// close it, and for a call that is not a stream.
    /// </summary>
    public WebSocketCloseStatus? CloseStatus { get; private init; }

    /// <summary>The reason that it gave with the status; empty if it gave none.</summary>
    public string CloseReason { get; private init; } = "";

    /// <param name="operation">The operation that was called.</param>
    /// <param name="address">The address that was called.</param>
    /// <param name="reason">Why there is none.</param>
    /// <param name="cause">What was thrown.</param>
    internal static ApiConnectionException ForNoResponse(ApiOperation operation, Uri address, string reason, Exception cause) => new(
        operation,
        address,
        $"{operation.Name}: no response from {MessageText.Address(operation, address)}: {MessageText.Sentence(reason)} "
        + "Make sure that the service runs and listens there, or set another address in ApiClientOptions.BaseAddress.",
        cause);

    /// <param name="head">The response, which began.</param>
    /// <param name="address">The address that was called.</param>
    /// <param name="bytes">How much of the body had arrived.</param>
    /// <param name="reason">Why no more of it did.</param>
    /// <param name="cause">What was thrown.</param>
    internal static ApiConnectionException ForBrokenResponse(ResponseHead head, Uri address, long bytes, string reason, Exception cause) => new(
        head.Operation,
        address,
        $"{MessageText.Returned(head)}, but the connection broke after {bytes.ToString(CultureInfo.InvariantCulture)} bytes of the body "
        + $"({MessageText.Address(head.Operation, address)}): {MessageText.Sentence(reason)} The service's log should say why.",
        cause);

    /// <param name="operation">The stream.</param>
    /// <param name="address">Its address.</param>
    /// <param name="messages">How many messages had been received.</param>
    /// <param name="cause">What was thrown.</param>
    internal static ApiConnectionException ForBrokenStream(ApiOperation operation, Uri address, long messages, Exception cause) => new(
        operation,
        address,
        $"{operation.Name}: the stream from {MessageText.Address(operation, address)} broke after "
        + $"{messages.ToString(CultureInfo.InvariantCulture)} messages: {MessageText.Sentence(cause.Message)} "
        + "Call the operation again to go on; the service's log should say why.",
        cause);

    /// <summary>The service closed the stream, and said that it did not do so because all was sent (RFC 6455, section 7.4).</summary>
    internal static ApiConnectionException ForClosedStream(ApiOperation operation, Uri address, WebSocketCloseStatus status, string reason)
    {
        string code = ((int)status).ToString(CultureInfo.InvariantCulture);
        string name = Enum.IsDefined(typeof(WebSocketCloseStatus), status) ? " " + status : "";
        string said = reason.Length == 0 ? "without giving a reason." : "'" + MessageText.OneLine(reason) + "'.";
        string message = $"{operation.Name}: {MessageText.Address(operation, address)} closed the stream with {code}{name}: {said} "
            + "Call the operation again to go on; the service's log should say more.";
        return new ApiConnectionException(operation, address, message, null) { CloseStatus = status, CloseReason = reason };
    }
}
