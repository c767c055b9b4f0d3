using System.Net;
using System.Net.Sockets;

namespace PiecesGen.Tests.Loopback;

/// <summary>
/// A TCP server on a free port. Each connection is a talk of the test's own. Disposal ends the accepting, closes every connection,
/// waits for every talk, and throws what a talk has thrown.
/// </summary>
public sealed class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Func<Wire, Task> _talk;
    private readonly Task<Accepted> _accepting;

    public SocketServer(Func<Wire, Task> talk)
    {
        _talk = talk;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();

        // The lists are the accept loop's alone until the loop has ended.
        Accepted accepted = await _accepting;
        _listener.Dispose();
        _stopping.Dispose();
        accepted.Wires.ForEach(wire => wire.Dispose());
        await Task.WhenAll(accepted.Talks).WaitAsync(Patience.Limit);
    }

    private async Task<Accepted> AcceptAsync()
    {
        var accepted = new Accepted([], []);
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stopping.Token);
                socket.NoDelay = true;
                var wire = new Wire(socket);
                accepted.Wires.Add(wire);
                accepted.Talks.Add(Task.Run(() => TalkAsync(wire)));
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return accepted;
        }
    }

    private async Task TalkAsync(Wire wire)
    {
        try
        {
            await _talk(wire);
        }
        catch (Exception exception) when (IsEndOfConnection(exception, wire))
        {
            // The client has had enough, or the test is over.
        }
        finally
        {
            wire.Close();
        }
    }

    /// <summary>On a socket that was closed here any operation fails; on one that the client left, those that say so.</summary>
    private static bool IsEndOfConnection(Exception exception, Wire wire) => wire.IsClosed
        ? exception is SocketException or ObjectDisposedException
        : exception is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown };

    private sealed record Accepted(List<Wire> Wires, List<Task> Talks);
}
