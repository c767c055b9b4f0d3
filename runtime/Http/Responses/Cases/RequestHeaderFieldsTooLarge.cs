// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>431 Request Header Fields Too Large: The request's headers are larger than the service takes. (RFC 6585, section 5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class RequestHeaderFieldsTooLarge<T> : ApiResponse<T>
{
    /// <summary>Makes a 431 Request Header Fields Too Large with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestHeaderFieldsTooLarge(T value, ReceivedResponse? received = null)
        : base(431, value, received)
    {
    }
}

/// <summary>431 Request Header Fields Too Large: The request's headers are larger than the service takes. (RFC 6585, section 5) The docs promise no body.</summary>
public sealed class RequestHeaderFieldsTooLarge : ApiResponse
{
    /// <summary>Makes a 431 Request Header Fields Too Large without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestHeaderFieldsTooLarge(ReceivedResponse? received = null)
        : base(431, received)
    {
    }
}
