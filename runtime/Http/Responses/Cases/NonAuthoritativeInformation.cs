// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>203 Non-Authoritative Information: The request has succeeded, and a proxy has changed the body. (RFC 9110, section 15.3.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NonAuthoritativeInformation<T> : ApiResponse<T>
{
    /// <summary>Makes a 203 Non-Authoritative Information with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NonAuthoritativeInformation(T value, ReceivedResponse? received = null)
        : base(203, value, received)
    {
    }
}

/// <summary>203 Non-Authoritative Information: The request has succeeded, and a proxy has changed the body. (RFC 9110, section 15.3.4) The docs promise no body.</summary>
public sealed class NonAuthoritativeInformation : ApiResponse
{
    /// <summary>Makes a 203 Non-Authoritative Information without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NonAuthoritativeInformation(ReceivedResponse? received = null)
        : base(203, received)
    {
    }
}
