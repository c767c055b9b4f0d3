using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.WebSockets;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>Opens streams: prepares the handshake as a call is prepared, and says what its failures mean.</summary>
internal static class StreamOpening
{
    internal static async Task<MessageSocket> OpenAsync(
        ApiRequest request, Transport transport, ConnectionSettings settings, ActivitySource? activities, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            throw new ArgumentException("A stream is opened without a body. Send messages on the open stream.", nameof(request));
        }

        using Activity? activity = CallActivity.Start(activities, request, transport.ServerOf(request.Operation));
        try
        {
            MessageSocket socket = await HandshakeAsync(request, transport, settings, cancellationToken).ConfigureAwait(false);
            CallActivity.NoteStatus(activity, (int)HttpStatusCode.SwitchingProtocols);
            return socket;
        }
        catch (Exception exception) when (CallActivity.Passes(activity, exception))
        {
            throw;
        }
    }

    /// <summary>The limit of time is that of the handshake; a stream itself may last.</summary>
    private static async Task<MessageSocket> HandshakeAsync(
        ApiRequest request, Transport transport, ConnectionSettings settings, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = transport.CreateMessage(request);
        using Deadline deadline = Deadline.After(transport.Timeout, isForgotten: false, cancellationToken);
        using var handshake = new StreamHandshake(message, request.Operation, settings);
        Uri? address = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await transport.AuthorizeAsync(message, request, deadline.Token).ConfigureAwait(false);
            address = StreamHandshake.StreamAddress(transport.AddressOf(message, request)!);
            message.RequestUri = StreamHandshake.StreamAddress(message.RequestUri!);
            return await handshake.ConnectAsync(address, transport.SendAsync, deadline.Token).ConfigureAwait(false);
        }
        catch (WebSocketException exception)
        {
            // The service responded to the handshake, but not as a WebSocket does.
            throw ApiConnectionException.ForNoResponse(request.Operation, address!, exception.Message, exception);
        }
        catch (Exception exception)
            when (TransportFailure.Translate(exception, address, request.Operation, handshake.Refusal, deadline, transport) is { } failure)
        {
            throw failure;
        }
    }
}
