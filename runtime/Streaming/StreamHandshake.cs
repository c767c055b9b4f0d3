using System;
using System.Net.Http;
using System.Net.WebSockets;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>
/// The opening handshake of a stream (RFC 6455, section 4.1): a GET that asks to go on as a WebSocket. It is prepared like
/// any other call, and on .NET it is sent like one too: through the caller's client and handlers. On .NET Standard 2.0 the
/// WebSocket connects by itself; there only the address and the headers are taken over, and in a browser the address alone.
/// </summary>
internal sealed class StreamHandshake(HttpRequestMessage prepared, ApiOperation operation, ConnectionSettings settings) : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private bool _isConnected;

    /// <summary>The response that was not the switch to a WebSocket, while it is read.</summary>
    internal ReceivedResponse? Refusal { get; private set; }

    /// <summary><c>http</c> becomes <c>ws</c>, <c>https</c> becomes <c>wss</c>.</summary>
    internal static Uri StreamAddress(Uri address) =>
        new UriBuilder(address) { Scheme = address.Scheme == Uri.UriSchemeHttps ? "wss" : "ws" }.Uri;

    /// <summary>Connects, and throws what the connecting threw: a WebSocket wraps it in an exception that says nothing.</summary>
    /// <param name="address">The address for exceptions, without credentials.</param>
    /// <param name="send">How a call is sent.</param>
    /// <param name="cancellationToken">Ends the handshake.</param>
    internal async Task<MessageSocket> ConnectAsync(
        Uri address, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        try
        {
            HttpResponseMessage response = await SwitchAsync(send, cancellationToken).ConfigureAwait(false);
            _isConnected = true;
            return new MessageSocket(_socket, operation, address, response, settings);
        }
        catch (WebSocketException exception) when (exception.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Capture(cause).Throw();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_isConnected)
        {
            _socket.Dispose();
        }
    }

#if NETSTANDARD2_0
    private async Task<HttpResponseMessage> SwitchAsync(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        _ = send;
        foreach (System.Collections.Generic.KeyValuePair<string, System.Collections.Generic.IEnumerable<string>> header in prepared.Headers)
        {
            // .NET Framework writes some headers itself, Accept among them, and throws where it is given one.
            if (!System.Net.WebHeaderCollection.IsRestricted(header.Key))
            {
                _socket.Options.SetRequestHeader(header.Key, string.Join(", ", header.Value));
            }
        }

        if (prepared.RequestUri!.IsLoopback)
        {
            _socket.Options.Proxy = null;
        }

        return await SwitchByItselfAsync(cancellationToken).ConfigureAwait(false);
    }
#else
    private async Task<HttpResponseMessage> SwitchAsync(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsBrowser())
        {
            return await SwitchByItselfAsync(cancellationToken).ConfigureAwait(false);
        }

        using var handler = new HandshakeHandler(prepared, send, ReadRefusalAsync);
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        await _socket.ConnectAsync(prepared.RequestUri!, invoker, cancellationToken).ConfigureAwait(false);
        return handler.Response!;
    }

    /// <summary>Reads as much of the body as an exception keeps.</summary>
    private async Task<ApiException> ReadRefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var refusal = new ReceivedResponse(operation, response, settings);
        try
        {
            Refusal = refusal;
            System.IO.Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int count = 1;
            while (count > 0 && refusal.BodyLength <= settings.MaxErrorBodyBytes)
            {
                count = await body.ReadAsync(refusal.GetMemory(), cancellationToken).ConfigureAwait(false);
                refusal.Advance(count);
            }

            // It is read. What the listener for drift throws from here on is no failure of reading.
            Refusal = null;
            return refusal.ToException();
        }
        finally
        {
            refusal.Release();
        }
    }
#endif

    /// <summary>The WebSocket sends its handshake, as a browser's does too, which sets the headers alone.</summary>
    private async Task<HttpResponseMessage> SwitchByItselfAsync(CancellationToken cancellationToken)
    {
        await _socket.ConnectAsync(prepared.RequestUri!, cancellationToken).ConfigureAwait(false);
        return new HttpResponseMessage(System.Net.HttpStatusCode.SwitchingProtocols);
    }
}
