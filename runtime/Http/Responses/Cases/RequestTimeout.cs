// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>408 Request Timeout: The request did not arrive completely in time. (RFC 9110, section 15.5.9)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class RequestTimeout<T> : ApiResponse<T>
{
    /// <summary>Makes a 408 Request Timeout with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestTimeout(T value, ReceivedResponse? received = null)
        : base(408, value, received)
    {
    }
}

/// <summary>408 Request Timeout: The request did not arrive completely in time. (RFC 9110, section 15.5.9) The docs promise no body.</summary>
public sealed class RequestTimeout : ApiResponse
{
    /// <summary>Makes a 408 Request Timeout without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestTimeout(ReceivedResponse? received = null)
        : base(408, received)
    {
    }
}
