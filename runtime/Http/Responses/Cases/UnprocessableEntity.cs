// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>422 Unprocessable Content: The request's body is well-formed, but its instructions cannot be followed. (RFC 9110, section 15.5.21)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class UnprocessableEntity<T> : ApiResponse<T>
{
    /// <summary>Makes a 422 Unprocessable Content with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnprocessableEntity(T value, ReceivedResponse? received = null)
        : base(422, value, received)
    {
    }
}

/// <summary>422 Unprocessable Content: The request's body is well-formed, but its instructions cannot be followed. (RFC 9110, section 15.5.21) The docs promise no body.</summary>
public sealed class UnprocessableEntity : ApiResponse
{
    /// <summary>Makes a 422 Unprocessable Content without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnprocessableEntity(ReceivedResponse? received = null)
        : base(422, received)
    {
    }
}
