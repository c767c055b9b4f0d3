// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>511 Network Authentication Required: The client has to log in to the network first. (RFC 6585, section 6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NetworkAuthenticationRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 511 Network Authentication Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NetworkAuthenticationRequired(T value, ReceivedResponse? received = null)
        : base(511, value, received)
    {
    }
}

/// <summary>511 Network Authentication Required: The client has to log in to the network first. (RFC 6585, section 6) The docs promise no body.</summary>
public sealed class NetworkAuthenticationRequired : ApiResponse
{
    /// <summary>Makes a 511 Network Authentication Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NetworkAuthenticationRequired(ReceivedResponse? received = null)
        : base(511, received)
    {
    }
}
