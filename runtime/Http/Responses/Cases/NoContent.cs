// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>204 No Content: The request has succeeded, and there is no body to send. (RFC 9110, section 15.3.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NoContent<T> : ApiResponse<T>
{
    /// <summary>Makes a 204 No Content with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NoContent(T value, ReceivedResponse? received = null)
        : base(204, value, received)
    {
    }
}

/// <summary>204 No Content: The request has succeeded, and there is no body to send. (RFC 9110, section 15.3.5) The docs promise no body.</summary>
public sealed class NoContent : ApiResponse
{
    /// <summary>Makes a 204 No Content without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NoContent(ReceivedResponse? received = null)
        : base(204, received)
    {
    }
}
