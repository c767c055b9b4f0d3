using System;
using System.IO;
using System.Net.Http;
using System.Threading;

namespace PiecesGen.Runtime;

/// <summary>What the exceptions of <see cref="HttpClient"/> and its streams mean to the caller of an operation.</summary>
internal static class TransportFailure
{
    /// <summary>The exception to throw instead; null for one that is not about the transport, which passes through.</summary>
    /// <param name="exception">What was thrown while sending, or while reading the body.</param>
    /// <param name="address">The address that was called; null if nothing was sent, since no credential came.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="received">The answer, once its headers have arrived.</param>
    /// <param name="deadline">Why the call may have been ended.</param>
    /// <param name="httpClient">The caller's client, whose own timeout may have ended the call; null for our transport.</param>
    internal static Exception? Translate(
        Exception exception,
        Uri? address,
        ApiOperation operation,
        ReceivedResponse? received,
        in Deadline deadline,
        HttpClient? httpClient)
    {
        if (exception is UnreadableFileException unreadable)
        {
            return unreadable.ToIOException();
        }

        bool isCancellation = exception is OperationCanceledException;
        bool isFailure = exception is HttpRequestException or IOException or ObjectDisposedException;
        if (isCancellation || (isFailure && address is not null))
        {
            // A cancelled transport fails in many ways; why it was cancelled is what counts.
            if (deadline.IsCancelled)
            {
                return new OperationCanceledException(FailureMessages.Cancelled(operation), exception, deadline.Caller);
            }

            if (deadline.IsOver)
            {
                string setting = httpClient?.Timeout == deadline.Limit ? "HttpClient.Timeout" : "ApiClientOptions.Timeout";
                return TooLate(exception, address, operation, deadline.Limit, setting);
            }
        }

        if (address is null)
        {
            return null;
        }

        if (isCancellation && httpClient is not null && IsTimeout(exception, httpClient))
        {
            return TooLate(exception, address, operation, httpClient.Timeout, "HttpClient.Timeout");
        }

        if (isCancellation || exception is HttpRequestException or IOException)
        {
            string cause = exception.InnerException is IOException inner ? inner.Message : exception.Message;
            string message = received is null
                ? FailureMessages.NoAnswer(operation, address, cause)
                : FailureMessages.BrokenAnswer(received, address, received.BodyLength, cause);
            return new ApiConnectionException(operation, address, message, exception);
        }

        return received is not null && IsDecompression(exception)
            ? new ApiPayloadException(received, FailureMessages.BrokenCompression(received), exception)
            : null;
    }

    /// <summary>The same for a body that has been handed over: only the caller's token ends the reading of it.</summary>
    /// <param name="exception">What was thrown while reading.</param>
    /// <param name="received">The answer.</param>
    /// <param name="address">The address that was called.</param>
    /// <param name="bytes">How many bytes have been read.</param>
    /// <param name="caller">The token of the read.</param>
    internal static Exception? TranslateReading(
        Exception exception, ReceivedResponse received, Uri address, long bytes, CancellationToken caller)
    {
        bool isTransport = exception is OperationCanceledException or HttpRequestException or IOException;
        if ((isTransport || exception is ObjectDisposedException) && caller.IsCancellationRequested)
        {
            return new OperationCanceledException(FailureMessages.Cancelled(received.Operation), exception, caller);
        }

        if (isTransport)
        {
            string message = FailureMessages.BrokenAnswer(received, address, bytes, exception.Message);
            return new ApiConnectionException(received.Operation, address, message, exception);
        }

        return IsDecompression(exception)
            ? new ApiPayloadException(received, FailureMessages.BrokenCompression(received), exception)
            : null;
    }

    /// <summary>What the decompressing streams of .NET throw; Brotli's throws the latter.</summary>
    private static bool IsDecompression(Exception exception) =>
        exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    private static ApiTimeoutException TooLate(Exception exception, Uri? address, ApiOperation operation, TimeSpan limit, string setting) =>
        new(operation, limit, FailureMessages.TooLate(operation, address, limit, setting), exception);

    private static bool IsTimeout(Exception exception, HttpClient httpClient)
    {
#if NETSTANDARD2_0
        // .NET Framework's HttpClient does not say that it was its timeout; nothing else is likely to have cancelled the call.
        return exception.InnerException is TimeoutException || httpClient.Timeout != System.Threading.Timeout.InfiniteTimeSpan;
#else
        return exception.InnerException is TimeoutException;
#endif
    }
}
