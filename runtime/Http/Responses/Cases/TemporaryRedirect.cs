// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>307 Temporary Redirect: The same request is to be sent to another address for the time being. (RFC 9110, section 15.4.8)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class TemporaryRedirect<T> : ApiResponse<T>
{
    /// <summary>Makes a 307 Temporary Redirect with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public TemporaryRedirect(T value, ReceivedResponse? received = null)
        : base(307, value, received)
    {
    }
}

/// <summary>307 Temporary Redirect: The same request is to be sent to another address for the time being. (RFC 9110, section 15.4.8) The docs promise no body.</summary>
public sealed class TemporaryRedirect : ApiResponse
{
    /// <summary>Makes a 307 Temporary Redirect without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public TemporaryRedirect(ReceivedResponse? received = null)
        : base(307, received)
    {
    }
}
