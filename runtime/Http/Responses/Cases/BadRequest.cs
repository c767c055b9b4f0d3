// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>400 Bad Request: The service cannot or will not understand the request. (RFC 9110, section 15.5.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class BadRequest<T> : ApiResponse<T>
{
    /// <summary>Makes a 400 Bad Request with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public BadRequest(T value, ReceivedResponse? received = null)
        : base(400, value, received)
    {
    }
}

/// <summary>400 Bad Request: The service cannot or will not understand the request. (RFC 9110, section 15.5.1) The docs promise no body.</summary>
public sealed class BadRequest : ApiResponse
{
    /// <summary>Makes a 400 Bad Request without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public BadRequest(ReceivedResponse? received = null)
        : base(400, received)
    {
    }
}
