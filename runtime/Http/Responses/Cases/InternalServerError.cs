// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>500 Internal Server Error: The service met a condition that it did not expect. (RFC 9110, section 15.6.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class InternalServerError<T> : ApiResponse<T>
{
    /// <summary>Makes a 500 Internal Server Error with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public InternalServerError(T value, ReceivedResponse? received = null)
        : base(500, value, received)
    {
    }
}

/// <summary>500 Internal Server Error: The service met a condition that it did not expect. (RFC 9110, section 15.6.1) The docs promise no body.</summary>
public sealed class InternalServerError : ApiResponse
{
    /// <summary>Makes a 500 Internal Server Error without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public InternalServerError(ReceivedResponse? received = null)
        : base(500, received)
    {
    }
}
