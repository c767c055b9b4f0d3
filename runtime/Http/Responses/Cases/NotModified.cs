// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>304 Not Modified: The client's copy of the resource is still good. (RFC 9110, section 15.4.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NotModified<T> : ApiResponse<T>
{
    /// <summary>Makes a 304 Not Modified with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotModified(T value, ReceivedResponse? received = null)
        : base(304, value, received)
    {
    }
}

/// <summary>304 Not Modified: The client's copy of the resource is still good. (RFC 9110, section 15.4.5) The docs promise no body.</summary>
public sealed class NotModified : ApiResponse
{
    /// <summary>Makes a 304 Not Modified without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotModified(ReceivedResponse? received = null)
        : base(304, received)
    {
    }
}
