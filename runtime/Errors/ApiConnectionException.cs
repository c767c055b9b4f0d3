using System;

namespace PiecesGen;

/// <summary>
/// No complete answer arrived: the service could not be reached, or the connection broke before the answer was complete.
/// The inner exception (an <see cref="System.Net.Http.HttpRequestException"/> or <see cref="System.IO.IOException"/>) is the cause.
/// Whether the service acted on the request is not known.
/// </summary>
public sealed class ApiConnectionException : ApiException
{
    internal ApiConnectionException(ApiOperation operation, Uri requestUri, string message, Exception innerException)
        : base(operation, message, innerException)
    {
        RequestUri = requestUri;
    }

    /// <summary>The address that was called, with the query, but without any credential in it.</summary>
    public Uri RequestUri { get; }
}
