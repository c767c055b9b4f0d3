// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>207 Multi-Status: The body holds the statuses of several operations. (RFC 4918, section 11.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class MultiStatus<T> : ApiResponse<T>
{
    /// <summary>Makes a 207 Multi-Status with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MultiStatus(T value, ReceivedResponse? received = null)
        : base(207, value, received)
    {
    }
}

/// <summary>207 Multi-Status: The body holds the statuses of several operations. (RFC 4918, section 11.1) The docs promise no body.</summary>
public sealed class MultiStatus : ApiResponse
{
    /// <summary>Makes a 207 Multi-Status without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public MultiStatus(ReceivedResponse? received = null)
        : base(207, received)
    {
    }
}
