// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>508 Loop Detected: The service met an endless loop. (RFC 5842, section 7.2)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class LoopDetected<T> : ApiResponse<T>
{
    /// <summary>Makes a 508 Loop Detected with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public LoopDetected(T value, ReceivedResponse? received = null)
        : base(508, value, received)
    {
    }
}

/// <summary>508 Loop Detected: The service met an endless loop. (RFC 5842, section 7.2) The docs promise no body.</summary>
public sealed class LoopDetected : ApiResponse
{
    /// <summary>Makes a 508 Loop Detected without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public LoopDetected(ReceivedResponse? received = null)
        : base(508, received)
    {
    }
}
