// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>406 Not Acceptable: The resource has no representation that the client accepts. (RFC 9110, section 15.5.7)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NotAcceptable<T> : ApiResponse<T>
{
    /// <summary>Makes a 406 Not Acceptable with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotAcceptable(T value, ReceivedResponse? received = null)
        : base(406, value, received)
    {
    }
}

/// <summary>406 Not Acceptable: The resource has no representation that the client accepts. (RFC 9110, section 15.5.7) The docs promise no body.</summary>
public sealed class NotAcceptable : ApiResponse
{
    /// <summary>Makes a 406 Not Acceptable without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotAcceptable(ReceivedResponse? received = null)
        : base(406, received)
    {
    }
}
