using System;
using System.Globalization;
using System.IO;
using System.Net.WebSockets;

namespace PiecesGen.Runtime;

/// <summary>What the exceptions of a <see cref="WebSocket"/> mean to the caller of an operation, and what they are told.</summary>
internal static class StreamFailure
{
    /// <summary>The service answered the handshake, but not as a WebSocket does.</summary>
    internal static ApiConnectionException NoHandshake(ApiOperation operation, Uri address, WebSocketException exception) =>
        new(operation, address, FailureMessages.NoAnswer(operation, address, exception.Message), exception);

    /// <summary>The service closed the stream, and said that it did not do so because all was sent (RFC 6455, section 7.4).</summary>
    internal static ApiConnectionException Closed(ApiOperation operation, Uri address, WebSocketCloseStatus status, string reason)
    {
        string code = ((int)status).ToString(CultureInfo.InvariantCulture);
        string name = Enum.IsDefined(typeof(WebSocketCloseStatus), status) ? " " + status : "";
        string said = reason.Length == 0 ? "without giving a reason." : "'" + FailureMessages.OneLine(reason) + "'.";
        return new ApiConnectionException(
            operation,
            address,
            $"{operation.Name}: {FailureMessages.Address(operation, address)} closed the stream with {code}{name}: {said} "
            + "Call the operation again to go on; the service's log should say more.",
            null)
        {
            CloseStatus = status,
            CloseReason = reason,
        };
    }

    /// <summary>The exception to throw instead; null for one that is not about the stream, which passes through.</summary>
    /// <param name="exception">What was thrown while sending or receiving.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="address">The address of the stream.</param>
    /// <param name="message">The message that was being received; null while sending.</param>
    /// <param name="messages">How many messages had been received.</param>
    internal static ApiException? Translate(
        Exception exception, ApiOperation operation, Uri address, ReceivedResponse? message, long messages)
    {
        bool isProtocolError = exception is WebSocketException { InnerException: null, WebSocketErrorCode: not (WebSocketError.ConnectionClosedPrematurely or WebSocketError.InvalidState) };
        if (isProtocolError && message is not null)
        {
            return new ApiPayloadException(message, FailureMessages.BrokenMessage(message, exception.Message), exception);
        }

        return exception is WebSocketException or OperationCanceledException or IOException
            ? new ApiConnectionException(operation, address, Broken(operation, address, messages, exception.Message), exception)
            : null;
    }

    private static string Broken(ApiOperation operation, Uri address, long messages, string cause) =>
        $"{operation.Name}: the stream from {FailureMessages.Address(operation, address)} broke after "
        + $"{messages.ToString(CultureInfo.InvariantCulture)} messages: {FailureMessages.Sentence(cause)} "
        + "Call the operation again to go on; the service's log should say why.";
}
