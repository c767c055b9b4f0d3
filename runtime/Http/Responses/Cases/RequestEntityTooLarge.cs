// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>413 Content Too Large: The request's body is larger than the service takes. (RFC 9110, section 15.5.14)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class RequestEntityTooLarge<T> : ApiResponse<T>
{
    /// <summary>Makes a 413 Content Too Large with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestEntityTooLarge(T value, ReceivedResponse? received = null)
        : base(413, value, received)
    {
    }
}

/// <summary>413 Content Too Large: The request's body is larger than the service takes. (RFC 9110, section 15.5.14) The docs promise no body.</summary>
public sealed class RequestEntityTooLarge : ApiResponse
{
    /// <summary>Makes a 413 Content Too Large without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestEntityTooLarge(ReceivedResponse? received = null)
        : base(413, received)
    {
    }
}
