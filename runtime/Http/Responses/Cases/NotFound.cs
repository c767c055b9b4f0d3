// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>404 Not Found: The service has no such resource, or will not say that it has. (RFC 9110, section 15.5.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class NotFound<T> : ApiResponse<T>
{
    /// <summary>Makes a 404 Not Found with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotFound(T value, ReceivedResponse? received = null)
        : base(404, value, received)
    {
    }
}

/// <summary>404 Not Found: The service has no such resource, or will not say that it has. (RFC 9110, section 15.5.5) The docs promise no body.</summary>
public sealed class NotFound : ApiResponse
{
    /// <summary>Makes a 404 Not Found without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public NotFound(ReceivedResponse? received = null)
        : base(404, received)
    {
    }
}
