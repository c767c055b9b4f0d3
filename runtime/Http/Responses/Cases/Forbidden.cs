// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>403 Forbidden: The service understands the request and refuses it. (RFC 9110, section 15.5.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Forbidden<T> : ApiResponse<T>
{
    /// <summary>Makes a 403 Forbidden with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Forbidden(T value, ReceivedResponse? received = null)
        : base(403, value, received)
    {
    }
}

/// <summary>403 Forbidden: The service understands the request and refuses it. (RFC 9110, section 15.5.4) The docs promise no body.</summary>
public sealed class Forbidden : ApiResponse
{
    /// <summary>Makes a 403 Forbidden without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Forbidden(ReceivedResponse? received = null)
        : base(403, received)
    {
    }
}
