// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>414 URI Too Long: The request's address is longer than the service takes. (RFC 9110, section 15.5.15)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class RequestUriTooLong<T> : ApiResponse<T>
{
    /// <summary>Makes a 414 URI Too Long with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestUriTooLong(T value, ReceivedResponse? received = null)
        : base(414, value, received)
    {
    }
}

/// <summary>414 URI Too Long: The request's address is longer than the service takes. (RFC 9110, section 15.5.15) The docs promise no body.</summary>
public sealed class RequestUriTooLong : ApiResponse
{
    /// <summary>Makes a 414 URI Too Long without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestUriTooLong(ReceivedResponse? received = null)
        : base(414, received)
    {
    }
}
