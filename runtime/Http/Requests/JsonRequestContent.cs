using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>
/// A JSON body in a pooled buffer. The buffer goes back when the content is disposed and no transport is still copying from
/// it: over HTTP/2, or with a hedging handler, a response can arrive before the request's body is out.
/// </summary>
internal sealed class JsonRequestContent : HttpContent
{
    private readonly JsonOutput _body;
    private int _users = 1;
    private int _disposed;

    private JsonRequestContent(JsonOutput body, string mediaType)
    {
        _body = body;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    internal static JsonRequestContent Write<T>(T value, JsonWriter<T> write, string mediaType = "application/json")
    {
        var body = new JsonOutput { IsRequest = true };
        try
        {
            write(body, value);
            return new JsonRequestContent(body, mediaType);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Written.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SendAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SendAsync(stream, cancellationToken);
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Leave();
        }

        base.Dispose(disposing);
    }

    private async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            foreach (ReadOnlyMemory<byte> part in _body.Written)
            {
                await stream.WriteAsync(part, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Leave();
        }
    }

    private void Enter()
    {
        int users = Volatile.Read(ref _users);
        while (users > 0)
        {
            int seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return;
            }

            users = seen;
        }

        throw new ObjectDisposedException(nameof(JsonRequestContent));
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _body.Dispose();
        }
    }
}
