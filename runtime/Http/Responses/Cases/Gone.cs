// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>410 Gone: The resource is no longer there, and this is likely to stay so. (RFC 9110, section 15.5.11)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Gone<T> : ApiResponse<T>
{
    /// <summary>Makes a 410 Gone with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Gone(T value, ReceivedResponse? received = null)
        : base(410, value, received)
    {
    }
}

/// <summary>410 Gone: The resource is no longer there, and this is likely to stay so. (RFC 9110, section 15.5.11) The docs promise no body.</summary>
public sealed class Gone : ApiResponse
{
    /// <summary>Makes a 410 Gone without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Gone(ReceivedResponse? received = null)
        : base(410, received)
    {
    }
}
