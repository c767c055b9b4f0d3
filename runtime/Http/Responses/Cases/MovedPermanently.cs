// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>301 Moved Permanently: The resource has a new address for good. (RFC 9110, section 15.4.2)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class MovedPermanently<T> : ApiResponse<T>
{
    /// <summary>Makes a 301 Moved Permanently with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MovedPermanently(T value, ReceivedResponse? received = null)
        : base(301, value, received)
    {
    }
}

/// <summary>301 Moved Permanently: The resource has a new address for good. (RFC 9110, section 15.4.2) The docs promise no body.</summary>
public sealed class MovedPermanently : ApiResponse
{
    /// <summary>Makes a 301 Moved Permanently without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MovedPermanently(ReceivedResponse? received = null)
        : base(301, received)
    {
    }
}
