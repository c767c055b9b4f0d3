using System.Net.Sockets;
using System.Text;

namespace PiecesGen.Tests.Loopback;

/// <summary>The server's end of a TCP connection, on which a test may send what it likes.</summary>
public sealed class Wire(Socket socket) : IDisposable
{
    private readonly byte[] _received = new byte[16 * 1024];
    private int _count;
    private volatile bool _isClosed;

    /// <summary>Whether this end has been closed: by the test, or since the server was disposed.</summary>
    public bool IsClosed => _isClosed;

    /// <summary>Sends text as Latin-1, one byte a character.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        ReadOnlyMemory<byte> left = bytes;
        while (left.Length > 0)
        {
            left = left[await socket.SendAsync(left)..];
        }
    }

    /// <summary>Sends a response whose length is right. <paramref name="headers"/> begins with the status, without the version.</summary>
    public Task RespondAsync(string headers, byte[] body) =>
        SendAsync([.. Encoding.Latin1.GetBytes($"HTTP/1.1 {headers}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);

    /// <inheritdoc cref="RespondAsync(string, byte[])"/>
    public Task RespondAsync(string headers, string body) => RespondAsync(headers, Encoding.UTF8.GetBytes(body));

    /// <summary>Says nothing more until the client gives up.</summary>
    public async Task StallAsync()
    {
        while (await socket.ReceiveAsync(new byte[1024]) > 0)
        {
        }

        Close();
    }

    /// <summary>Ends the connection in order.</summary>
    public void Close()
    {
        _isClosed = true;
        socket.Dispose();
    }

    /// <summary>Breaks the connection: the client gets a TCP reset, which may overtake what was sent before it.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, 0);
        Close();
    }

    /// <summary>The next request's head, without the empty line; null once the client has closed. Requests here have no bodies.</summary>
    public async Task<string?> ReceiveAsync()
    {
        int end;
        while ((end = _received.AsSpan(0, _count).IndexOf("\r\n\r\n"u8)) < 0)
        {
            int count = await socket.ReceiveAsync(_received.AsMemory(_count));
            if (count == 0)
            {
                return null;
            }

            _count += count;
        }

        string head = Encoding.Latin1.GetString(_received, 0, end);
        _count -= end + 4;
        _received.AsSpan(end + 4, _count).CopyTo(_received);
        return head;
    }

    public void Dispose() => Close();
}
