// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>205 Reset Content: The request has succeeded, and the client should reset what it shows. (RFC 9110, section 15.3.6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ResetContent<T> : ApiResponse<T>
{
    /// <summary>Makes a 205 Reset Content with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ResetContent(T value, ReceivedResponse? received = null)
        : base(205, value, received)
    {
    }
}

/// <summary>205 Reset Content: The request has succeeded, and the client should reset what it shows. (RFC 9110, section 15.3.6) The docs promise no body.</summary>
public sealed class ResetContent : ApiResponse
{
    /// <summary>Makes a 205 Reset Content without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ResetContent(ReceivedResponse? received = null)
        : base(205, received)
    {
    }
}
