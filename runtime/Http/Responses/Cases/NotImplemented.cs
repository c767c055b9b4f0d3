// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>501 Not Implemented: The service cannot do what the request asks for. (RFC 9110, section 15.6.2)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NotImplemented<T> : ApiResponse<T>
{
    /// <summary>Makes a 501 Not Implemented with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotImplemented(T value, ReceivedResponse? received = null)
        : base(501, value, received)
    {
    }
}

/// <summary>501 Not Implemented: The service cannot do what the request asks for. (RFC 9110, section 15.6.2) The docs promise no body.</summary>
public sealed class NotImplemented : ApiResponse
{
    /// <summary>Makes a 501 Not Implemented without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotImplemented(ReceivedResponse? received = null)
        : base(501, received)
    {
    }
}
