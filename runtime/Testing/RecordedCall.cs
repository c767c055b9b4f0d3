using System;
using System.Net.Http;
using System.Text;

namespace PiecesGen.Testing;

/// <summary>A call that reached the handler, as it would have gone out.</summary>
public sealed class RecordedCall
{
    private readonly byte[] _body;

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
}
