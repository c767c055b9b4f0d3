// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>200 OK: The request has succeeded. (RFC 9110, section 15.3.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Ok<T> : ApiResponse<T>
{
    /// <summary>Makes a 200 OK with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Ok(T value, ReceivedResponse? received = null)
        : base(200, value, received)
    {
    }
}

/// <summary>200 OK: The request has succeeded. (RFC 9110, section 15.3.1) The docs promise no body.</summary>
public sealed class Ok : ApiResponse
{
    /// <summary>Makes a 200 OK without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Ok(ReceivedResponse? received = null)
        : base(200, received)
    {
    }
}
