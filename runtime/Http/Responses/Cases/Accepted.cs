// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>202 Accepted: The request has been accepted, but not been completed yet. (RFC 9110, section 15.3.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Accepted<T> : ApiResponse<T>
{
    /// <summary>Makes a 202 Accepted with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Accepted(T value, ReceivedResponse? received = null)
        : base(202, value, received)
    {
    }
}

/// <summary>202 Accepted: The request has been accepted, but not been completed yet. (RFC 9110, section 15.3.3) The docs promise no body.</summary>
public sealed class Accepted : ApiResponse
{
    /// <summary>Makes a 202 Accepted without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Accepted(ReceivedResponse? received = null)
        : base(202, received)
    {
    }
}
