using System.Net;
using System.Net.Sockets;

namespace PiecesGen.Faults.Tests;

/// <summary>Serves <c>/ok</c> as it should, and every other path with one fault.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    public const string GoodBody = """{"id":"ok"}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Fault _fault;
    private readonly List<Task> _connections = [];
    private readonly List<Wire> _wires = [];
    private readonly Task _accepting;

    public FaultServer(Fault fault)
    {
        _fault = fault;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        _wires.ForEach(wire => wire.Dispose());
        await Task.WhenAll(_connections);
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync();
                socket.NoDelay = true;
                var wire = new Wire(socket);
                _wires.Add(wire);
                _connections.Add(ServeAsync(wire));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Wire wire)
    {
        try
        {
            while (!wire.IsClosed && await wire.ReceiveAsync() is { } request)
            {
                await (request.Contains(" /ok", StringComparison.Ordinal)
                    ? wire.AnswerAsync("200 OK\r\nContent-Type: application/json", GoodBody)
                    : _fault.Misbehave(wire));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The client has had enough.
        }

        wire.Close();
    }
}
