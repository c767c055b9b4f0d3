// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>407 Proxy Authentication Required: The proxy asks for credentials. (RFC 9110, section 15.5.8)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ProxyAuthenticationRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 407 Proxy Authentication Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ProxyAuthenticationRequired(T value, ReceivedResponse? received = null)
        : base(407, value, received)
    {
    }
}

/// <summary>407 Proxy Authentication Required: The proxy asks for credentials. (RFC 9110, section 15.5.8) The docs promise no body.</summary>
public sealed class ProxyAuthenticationRequired : ApiResponse
{
    /// <summary>Makes a 407 Proxy Authentication Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ProxyAuthenticationRequired(ReceivedResponse? received = null)
        : base(407, received)
    {
    }
}
