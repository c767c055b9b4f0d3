// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>429 Too Many Requests: The client has sent too many requests in a given time. (RFC 6585, section 4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class TooManyRequests<T> : ApiResponse<T>
{
    /// <summary>Makes a 429 Too Many Requests with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public TooManyRequests(T value, ReceivedResponse? received = null)
        : base(429, value, received)
    {
    }
}

/// <summary>429 Too Many Requests: The client has sent too many requests in a given time. (RFC 6585, section 4) The docs promise no body.</summary>
public sealed class TooManyRequests : ApiResponse
{
    /// <summary>Makes a 429 Too Many Requests without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public TooManyRequests(ReceivedResponse? received = null)
        : base(429, received)
    {
    }
}
