using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>Responds to the opening handshake of a stream (RFC 6455, section 4.2.2), and goes on as its service, in memory.</summary>
internal static class StreamAcceptance
{
    private const string AcceptSuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /// <summary>Opens a stream whose only message is the body of a response.</summary>
    internal static HttpResponseMessage Accept(RecordedCall call, DocumentedResponse response) => Accept(call, mayComplete: true, socket =>
        response.Body is { } body ? socket.SendAsync(Encoding.UTF8.GetBytes(body), WebSocketMessageType.Text, default) : Task.CompletedTask);

    /// <summary>Opens a stream.</summary>
    /// <param name="call">The handshake.</param>
    /// <param name="mayComplete">The client's close message may say that it sends nothing more, and not that it has left.</param>
    /// <param name="serve">What the service does. What it throws breaks the connection.</param>
    internal static HttpResponseMessage Accept(RecordedCall call, bool mayComplete, Func<ServiceSocket, Task> serve)
    {
        string key = call.HandshakeKey ?? throw new InvalidOperationException($"'{call.Operation.Name}' is a stream over a WebSocket, and this request opens none.");
        (ConnectionEnd client, ConnectionEnd service) = ConnectionEnd.Connect();
        _ = Task.Run(() => ServeAsync(call, mayComplete, service, serve));

        var response = new HttpResponseMessage(HttpStatusCode.SwitchingProtocols) { Content = new Connected(client) };
        response.Headers.Connection.Add("Upgrade");
        response.Headers.Upgrade.Add(new ProductHeaderValue("websocket"));
        response.Headers.TryAddWithoutValidation("Sec-WebSocket-Accept", AcceptOf(key));
        return response;
    }

    private static async Task ServeAsync(RecordedCall call, bool mayComplete, ConnectionEnd connection, Func<ServiceSocket, Task> serve)
    {
        using var webSocket = WebSocket.CreateFromStream(connection, isServer: true, subProtocol: null, Timeout.InfiniteTimeSpan);
        using var socket = new ServiceSocket(webSocket, call, mayComplete);
        Task served = socket.ServeAsync(serve);
        await served.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        connection.End(served.Exception?.InnerException);
        await socket.Received.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static string AcceptOf(string key)
    {
#pragma warning disable CA5350 // The handshake asks for SHA-1; nothing is kept secret by it.
        return Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + AcceptSuffix)));
#pragma warning restore CA5350
    }

    /// <summary>What a WebSocket takes its connection from. A content of .NET's would hand it over to be read alone.</summary>
    private sealed class Connected(ConnectionEnd client) : HttpContent
    {
        protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => client;

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(client);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
