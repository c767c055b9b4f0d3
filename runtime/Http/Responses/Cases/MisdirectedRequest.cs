// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>421 Misdirected Request: The request has reached a server that cannot respond for this address. (RFC 9110, section 15.5.20)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class MisdirectedRequest<T> : ApiResponse<T>
{
    /// <summary>Makes a 421 Misdirected Request with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MisdirectedRequest(T value, ReceivedResponse? received = null)
        : base(421, value, received)
    {
    }
}

/// <summary>421 Misdirected Request: The request has reached a server that cannot respond for this address. (RFC 9110, section 15.5.20) The docs promise no body.</summary>
public sealed class MisdirectedRequest : ApiResponse
{
    /// <summary>Makes a 421 Misdirected Request without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MisdirectedRequest(ReceivedResponse? received = null)
        : base(421, received)
    {
    }
}
