// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>308 Permanent Redirect: The same request is to be sent to another address for good. (RFC 9110, section 15.4.9)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class PermanentRedirect<T> : ApiResponse<T>
{
    /// <summary>Makes a 308 Permanent Redirect with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PermanentRedirect(T value, ReceivedResponse? received = null)
        : base(308, value, received)
    {
    }
}

/// <summary>308 Permanent Redirect: The same request is to be sent to another address for good. (RFC 9110, section 15.4.9) The docs promise no body.</summary>
public sealed class PermanentRedirect : ApiResponse
{
    /// <summary>Makes a 308 Permanent Redirect without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PermanentRedirect(ReceivedResponse? received = null)
        : base(308, received)
    {
    }
}
