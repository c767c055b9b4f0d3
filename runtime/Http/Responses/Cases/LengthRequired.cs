// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>411 Length Required: The service refuses a request without a Content-Length. (RFC 9110, section 15.5.12)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class LengthRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 411 Length Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public LengthRequired(T value, ReceivedResponse? received = null)
        : base(411, value, received)
    {
    }
}

/// <summary>411 Length Required: The service refuses a request without a Content-Length. (RFC 9110, section 15.5.12) The docs promise no body.</summary>
public sealed class LengthRequired : ApiResponse
{
    /// <summary>Makes a 411 Length Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public LengthRequired(ReceivedResponse? received = null)
        : base(411, received)
    {
    }
}
