// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>505 HTTP Version Not Supported: The service does not support the request's version of HTTP. (RFC 9110, section 15.6.6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class HttpVersionNotSupported<T> : ApiResponse<T>
{
    /// <summary>Makes a 505 HTTP Version Not Supported with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public HttpVersionNotSupported(T value, ReceivedResponse? received = null)
        : base(505, value, received)
    {
    }
}

/// <summary>505 HTTP Version Not Supported: The service does not support the request's version of HTTP. (RFC 9110, section 15.6.6) The docs promise no body.</summary>
public sealed class HttpVersionNotSupported : ApiResponse
{
    /// <summary>Makes a 505 HTTP Version Not Supported without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public HttpVersionNotSupported(ReceivedResponse? received = null)
        : base(505, received)
    {
    }
}
