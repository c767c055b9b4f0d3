using System.Net;
using System.Net.Sockets;

namespace PiecesGen.Tests.Loopback;

/// <summary>A port where nobody listens: it is bound, so that no other program gets it meanwhile, but refuses connections.</summary>
public sealed class DeafPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public DeafPort()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
    }

    public int Number => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public Uri Address => new($"http://127.0.0.1:{Number}");

    public void Dispose() => _socket.Dispose();
}
