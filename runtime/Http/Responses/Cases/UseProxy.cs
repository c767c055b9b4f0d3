// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>305 Use Proxy: The resource was to be asked for through a proxy; deprecated. (RFC 9110, section 15.4.6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class UseProxy<T> : ApiResponse<T>
{
    /// <summary>Makes a 305 Use Proxy with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UseProxy(T value, ReceivedResponse? received = null)
        : base(305, value, received)
    {
    }
}

/// <summary>305 Use Proxy: The resource was to be asked for through a proxy; deprecated. (RFC 9110, section 15.4.6) The docs promise no body.</summary>
public sealed class UseProxy : ApiResponse
{
    /// <summary>Makes a 305 Use Proxy without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UseProxy(ReceivedResponse? received = null)
        : base(305, received)
    {
    }
}
