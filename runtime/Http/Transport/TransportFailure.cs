using System;
using System.IO;
using System.Net.Http;

namespace PiecesGen.Http;

/// <summary>What the exceptions of <see cref="HttpClient"/> and its streams mean to the caller of an operation.</summary>
internal static class TransportFailure
{
    /// <summary>The exception to throw instead; null for one that is not about the transport, which passes through.</summary>
    /// <param name="exception">What was thrown while sending, or while reading the body.</param>
    /// <param name="address">The address that was called; null if nothing was sent, since no credential came.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="received">The response, once its headers have arrived.</param>
    /// <param name="deadline">Why the call may have been ended.</param>
    /// <param name="transport">What it was sent by; a client of the caller's may have ended the call by a timeout of its own.</param>
    internal static Exception? Translate(
        Exception exception,
        Uri? address,
        ApiOperation operation,
        ReceivedResponse? received,
        in Deadline deadline,
        Transport transport)
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
                return CallerCancellation.Create(operation, exception, deadline.Caller);
            }

            if (deadline.IsOver)
            {
                return ApiTimeoutException.For(operation, address, deadline.Limit, transport.TimeoutSetting, exception);
            }
        }

        if (address is null)
        {
            return null;
        }

        if (isCancellation && transport.HttpClient is { } httpClient && IsTimeout(exception, httpClient))
        {
            return ApiTimeoutException.For(operation, address, httpClient.Timeout, "HttpClient.Timeout", exception);
        }

        if (isCancellation || exception is HttpRequestException or IOException)
        {
            string reason = exception.InnerException is IOException inner ? inner.Message : exception.Message;
            return received is null
                ? ApiConnectionException.ForNoResponse(operation, address, reason, exception)
                : ApiConnectionException.ForBrokenResponse(received, address, received.BodyLength, reason, exception);
        }

        return received is null ? null : ReadFailure.TranslateDecompression(exception, received);
    }

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
