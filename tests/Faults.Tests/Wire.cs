using System.Net.Sockets;
using System.Text;

namespace PiecesGen.Faults.Tests;

/// <summary>The server's end of a connection, on which a fault may send what it likes.</summary>
internal sealed class Wire(Socket socket) : IDisposable
{
    private readonly byte[] _received = new byte[16 * 1024];
    private int _count;

    public bool IsClosed { get; private set; }

    /// <summary>Whatever was sent first arrives first: bytes are Latin-1.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        ReadOnlyMemory<byte> left = bytes;
        while (left.Length > 0)
        {
            left = left[await socket.SendAsync(left)..];
        }
    }

    /// <summary>An answer whose length is right.</summary>
    public Task AnswerAsync(string headers, byte[] body) =>
        SendAsync([.. Encoding.Latin1.GetBytes($"HTTP/1.1 {headers}\r\nContent-Length: {body.Length}\r\n\r\n"), .. body]);

    /// <inheritdoc cref="AnswerAsync(string, byte[])"/>
    public Task AnswerAsync(string headers, string body) => AnswerAsync(headers, Encoding.UTF8.GetBytes(body));

    public async Task SendSlowlyAsync(string text)
    {
        foreach (char character in text)
        {
            await SendAsync(character.ToString());
            await Task.Delay(1);
        }
    }

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
        IsClosed = true;
        socket.Dispose();
    }

    /// <summary>Breaks the connection: the client gets a TCP reset, as a rule after what was sent.</summary>
    public async Task ResetAsync()
    {
        // A reset discards what has not been read yet.
        await Task.Delay(50);
        socket.LingerState = new LingerOption(enable: true, 0);
        Close();
    }

    /// <summary>The next request's line; null once the client has closed. Requests here have no bodies.</summary>
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
        return head.Split("\r\n")[0];
    }

    public void Dispose() => Close();
}
