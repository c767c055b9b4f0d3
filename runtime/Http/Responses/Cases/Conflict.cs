// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>409 Conflict: The request conflicts with the resource's present state. (RFC 9110, section 15.5.10)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Conflict<T> : ApiResponse<T>
{
    /// <summary>Makes a 409 Conflict with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Conflict(T value, ReceivedResponse? received = null)
        : base(409, value, received)
    {
    }
}

/// <summary>409 Conflict: The request conflicts with the resource's present state. (RFC 9110, section 15.5.10) The docs promise no body.</summary>
public sealed class Conflict : ApiResponse
{
    /// <summary>Makes a 409 Conflict without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Conflict(ReceivedResponse? received = null)
        : base(409, received)
    {
    }
}
