using System.Net;
using System.Net.Sockets;

namespace PiecesGen.Live.Tests.Servers;

/// <summary>A port that nobody has when it is asked for, for servers that cannot choose one.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
