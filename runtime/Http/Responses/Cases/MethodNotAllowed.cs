// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>405 Method Not Allowed: The resource does not support the method. (RFC 9110, section 15.5.6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class MethodNotAllowed<T> : ApiResponse<T>
{
    /// <summary>Makes a 405 Method Not Allowed with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MethodNotAllowed(T value, ReceivedResponse? received = null)
        : base(405, value, received)
    {
    }
}

/// <summary>405 Method Not Allowed: The resource does not support the method. (RFC 9110, section 15.5.6) The docs promise no body.</summary>
public sealed class MethodNotAllowed : ApiResponse
{
    /// <summary>Makes a 405 Method Not Allowed without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MethodNotAllowed(ReceivedResponse? received = null)
        : base(405, received)
    {
    }
}
