using System;
using System.Globalization;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// The response was not complete in time: <see cref="ApiClientOptions.Timeout"/>, or the timeout of the caller's
/// <see cref="System.Net.Http.HttpClient"/>, has passed. Whether the service acted on the request is not known.
/// </summary>
public sealed class ApiTimeoutException : ApiException
{
    private ApiTimeoutException(ApiOperation operation, TimeSpan timeout, string message, Exception innerException)
        : base(operation, message, innerException)
    {
        Timeout = timeout;
    }

    /// <summary>The limit that has passed.</summary>
    public TimeSpan Timeout { get; }

    /// <param name="operation">The operation that was called.</param>
    /// <param name="address">The address that was called; null if nothing was sent, since no credential came.</param>
    /// <param name="limit">The limit that has passed.</param>
    /// <param name="setting">Where it is set.</param>
    /// <param name="cause">What the cancelled transport has thrown.</param>
    internal static ApiTimeoutException For(ApiOperation operation, Uri? address, TimeSpan limit, string setting, Exception cause)
    {
        string late = address is null
            ? "no credential came, and nothing was sent,"
            : $"{MessageText.Address(operation, address)} gave no complete response";
        string message = $"{operation.Name}: {late} within {limit.ToString("c", CultureInfo.InvariantCulture)} ({setting}). "
            + "Raise the limit if the operation may take longer.";
        return new ApiTimeoutException(operation, limit, message, cause);
    }
}
