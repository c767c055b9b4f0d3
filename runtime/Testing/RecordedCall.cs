using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace PiecesGen.Testing;

/// <summary>A call that reached the handler, as it would have gone out.</summary>
public sealed class RecordedCall
{
    private readonly byte[] _body;
    private readonly List<RecordedMessage> _messages = [];

    internal RecordedCall(DocumentedOperation operation, HttpRequestMessage request, byte[] body)
    {
        Operation = operation;
        Request = request;
        _body = body;
    }

    /// <summary>The operation that was called.</summary>
    public DocumentedOperation Operation { get; }

    /// <summary>The request: address and headers. Its content is disposed after the call; what it held is in <see cref="Body"/>.</summary>
    public HttpRequestMessage Request { get; }

    /// <summary>The body that was sent; empty if there was none.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(_body);

    /// <summary>What the client has sent so far on a stream that this call opened; empty for every other call.</summary>
    public IReadOnlyList<RecordedMessage> Messages
    {
        get
        {
            lock (_messages)
            {
                return _messages.ToArray();
            }
        }
    }

    /// <summary>What the handshake of a WebSocket has to be responded to with (RFC 6455, section 4.1); null for every other call.</summary>
    internal string? HandshakeKey =>
        Request.Headers.TryGetValues("Sec-WebSocket-Key", out IEnumerable<string>? keys) ? string.Concat(keys) : null;

    internal void Add(RecordedMessage message)
    {
        lock (_messages)
        {
            _messages.Add(message);
        }
    }

    /// <summary>The message of that number, from 0 on; null where it has not been sent.</summary>
    internal RecordedMessage? MessageAt(int number)
    {
        lock (_messages)
        {
            return number < _messages.Count ? _messages[number] : null;
        }
    }
}
