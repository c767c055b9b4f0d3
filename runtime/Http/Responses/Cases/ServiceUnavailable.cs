// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>503 Service Unavailable: The service cannot respond at the moment. (RFC 9110, section 15.6.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ServiceUnavailable<T> : ApiResponse<T>
{
    /// <summary>Makes a 503 Service Unavailable with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ServiceUnavailable(T value, ReceivedResponse? received = null)
        : base(503, value, received)
    {
    }
}

/// <summary>503 Service Unavailable: The service cannot respond at the moment. (RFC 9110, section 15.6.4) The docs promise no body.</summary>
public sealed class ServiceUnavailable : ApiResponse
{
    /// <summary>Makes a 503 Service Unavailable without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ServiceUnavailable(ReceivedResponse? received = null)
        : base(503, received)
    {
    }
}
