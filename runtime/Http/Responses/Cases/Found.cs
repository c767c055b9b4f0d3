// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>302 Found: The resource is at another address for the time being. (RFC 9110, section 15.4.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Found<T> : ApiResponse<T>
{
    /// <summary>Makes a 302 Found with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Found(T value, ReceivedResponse? received = null)
        : base(302, value, received)
    {
    }
}

/// <summary>302 Found: The resource is at another address for the time being. (RFC 9110, section 15.4.3) The docs promise no body.</summary>
public sealed class Found : ApiResponse
{
    /// <summary>Makes a 302 Found without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Found(ReceivedResponse? received = null)
        : base(302, received)
    {
    }
}
