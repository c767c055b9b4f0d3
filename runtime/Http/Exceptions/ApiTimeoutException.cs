using System;

namespace PiecesGen;

/// <summary>
/// The answer was not complete in time: <see cref="ApiClientOptions.Timeout"/>, or the timeout of the caller's
/// <see cref="System.Net.Http.HttpClient"/>, has passed. Whether the service acted on the request is not known.
/// </summary>
public sealed class ApiTimeoutException : ApiException
{
    internal ApiTimeoutException(ApiOperation operation, TimeSpan timeout, string message, Exception innerException)
        : base(operation, message, innerException)
    {
        Timeout = timeout;
    }

    /// <summary>The limit that has passed.</summary>
    public TimeSpan Timeout { get; }
}
