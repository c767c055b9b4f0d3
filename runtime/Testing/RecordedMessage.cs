using System;
using System.Text;

namespace PiecesGen.Testing;

/// <summary>A message that the client sent on an open stream.</summary>
public sealed class RecordedMessage
{
    private readonly byte[] _body;

    internal RecordedMessage(byte[] body) => _body = body;

    /// <summary>The message as it was sent.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>The message read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(_body);
}
