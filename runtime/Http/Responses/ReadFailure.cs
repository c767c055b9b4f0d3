using System;
using System.IO;
using System.Net.Http;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>What the exceptions of a response's stream mean to whoever reads the body.</summary>
internal static class ReadFailure
{
    /// <summary>The exception to throw instead; null for one that is not about the transport, which passes through.</summary>
    /// <param name="exception">What was thrown while reading.</param>
    /// <param name="head">The response.</param>
    /// <param name="address">The address that was called.</param>
    /// <param name="bytes">How many bytes have been read.</param>
    /// <param name="caller">The token of the read; only it ends the reading of a body that has been handed over.</param>
    internal static Exception? Translate(Exception exception, ResponseHead head, Uri address, long bytes, CancellationToken caller)
    {
        bool isTransport = exception is OperationCanceledException or HttpRequestException or IOException;
        if ((isTransport || exception is ObjectDisposedException) && caller.IsCancellationRequested)
        {
            return CallerCancellation.Create(head.Operation, exception, caller);
        }

        return isTransport
            ? ApiConnectionException.ForBrokenResponse(head, address, bytes, exception.Message, exception)
            : TranslateDecompression(exception, head);
    }

    /// <summary>The exception to throw instead of what the decompressing streams of .NET throw; null for any other.</summary>
    internal static ApiPayloadException? TranslateDecompression(Exception exception, ResponseHead head)
    {
        // Brotli's stream throws the latter.
        bool isDecompression = exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);
        return isDecompression ? ApiPayloadException.ForBrokenCompression(head, exception) : null;
    }
}
