using System;

namespace PiecesGen;

/// <summary>
/// A call that did not end in the documented result. Exactly four kinds exist: <see cref="ApiResponseException"/> (another
/// status), <see cref="ApiPayloadException"/> (an unreadable response), <see cref="ApiConnectionException"/> (no complete
/// response) and <see cref="ApiTimeoutException"/> (too late). A cancellation by the caller is none of them: it stays an
/// <see cref="OperationCanceledException"/> with the caller's token.
/// </summary>
/// <remarks>The message says what happened, then what to do next.</remarks>
public abstract class ApiException : Exception
{
    private protected ApiException(ApiOperation operation, string? message, Exception? innerException)
        : base(message, innerException)
    {
        Operation = operation;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }
}
