using System.Security.Cryptography;
using System.Text;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>The server's side of an opening handshake (RFC 6455, section 4.2.2) over a bare socket, for what no WebSocket library would send.</summary>
internal static class RawHandshake
{
    public static async Task AcceptAsync(Wire wire)
    {
        string? request = await wire.ReceiveAsync();
        Assert.NotNull(request);
        string key = request.Split("Sec-WebSocket-Key: ")[1].Split('\r')[0];
#pragma warning disable CA5350 // The handshake asks for SHA-1; nothing is kept secret by it.
        string accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await wire.SendAsync($"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n");
    }
}
