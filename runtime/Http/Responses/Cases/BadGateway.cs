// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>502 Bad Gateway: A gateway got an invalid response from the server behind it. (RFC 9110, section 15.6.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class BadGateway<T> : ApiResponse<T>
{
    /// <summary>Makes a 502 Bad Gateway with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public BadGateway(T value, ReceivedResponse? received = null)
        : base(502, value, received)
    {
    }
}

/// <summary>502 Bad Gateway: A gateway got an invalid response from the server behind it. (RFC 9110, section 15.6.3) The docs promise no body.</summary>
public sealed class BadGateway : ApiResponse
{
    /// <summary>Makes a 502 Bad Gateway without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public BadGateway(ReceivedResponse? received = null)
        : base(502, received)
    {
    }
}
