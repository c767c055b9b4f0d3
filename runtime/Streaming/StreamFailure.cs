using System;
using System.IO;
using System.Net.WebSockets;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>What the exceptions of a <see cref="WebSocket"/> mean to the caller of an operation.</summary>
internal static class StreamFailure
{
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
            return ApiPayloadException.ForBrokenMessage(message, exception);
        }

        return exception is WebSocketException or OperationCanceledException or IOException
            ? ApiConnectionException.ForBrokenStream(operation, address, messages, exception)
            : null;
    }
}
