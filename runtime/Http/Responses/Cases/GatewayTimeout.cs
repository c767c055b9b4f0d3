// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>504 Gateway Timeout: A gateway got no response in time from the server behind it. (RFC 9110, section 15.6.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class GatewayTimeout<T> : ApiResponse<T>
{
    /// <summary>Makes a 504 Gateway Timeout with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public GatewayTimeout(T value, ReceivedResponse? received = null)
        : base(504, value, received)
    {
    }
}

/// <summary>504 Gateway Timeout: A gateway got no response in time from the server behind it. (RFC 9110, section 15.6.5) The docs promise no body.</summary>
public sealed class GatewayTimeout : ApiResponse
{
    /// <summary>Makes a 504 Gateway Timeout without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public GatewayTimeout(ReceivedResponse? received = null)
        : base(504, received)
    {
    }
}
