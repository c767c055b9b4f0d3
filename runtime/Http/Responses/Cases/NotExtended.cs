// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>510 Not Extended: The service wants further extensions of the request. (RFC 2774, section 7)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NotExtended<T> : ApiResponse<T>
{
    /// <summary>Makes a 510 Not Extended with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotExtended(T value, ReceivedResponse? received = null)
        : base(510, value, received)
    {
    }
}

/// <summary>510 Not Extended: The service wants further extensions of the request. (RFC 2774, section 7) The docs promise no body.</summary>
public sealed class NotExtended : ApiResponse
{
    /// <summary>Makes a 510 Not Extended without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotExtended(ReceivedResponse? received = null)
        : base(510, received)
    {
    }
}
