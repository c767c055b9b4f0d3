using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.WebSockets;

/// <summary><c>WebSocket.ReceiveAsync(Memory)</c>, which .NET Standard 2.0 lacks.</summary>
internal static class WebSocketReading
{
    internal static Task<WebSocketReceiveResult> ReceiveAsync(this WebSocket socket, Memory<byte> buffer, CancellationToken cancellationToken) =>
        MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> segment)
            ? socket.ReceiveAsync(segment, cancellationToken)
            : throw new ArgumentException("Only memory over an array can be received into.", nameof(buffer));
}
