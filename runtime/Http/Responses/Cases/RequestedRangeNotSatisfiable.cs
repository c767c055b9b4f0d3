// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>416 Range Not Satisfiable: The resource has none of the ranges that were asked for. (RFC 9110, section 15.5.17)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class RequestedRangeNotSatisfiable<T> : ApiResponse<T>
{
    /// <summary>Makes a 416 Range Not Satisfiable with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestedRangeNotSatisfiable(T value, ReceivedResponse? received = null)
        : base(416, value, received)
    {
    }
}

/// <summary>416 Range Not Satisfiable: The resource has none of the ranges that were asked for. (RFC 9110, section 15.5.17) The docs promise no body.</summary>
public sealed class RequestedRangeNotSatisfiable : ApiResponse
{
    /// <summary>Makes a 416 Range Not Satisfiable without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public RequestedRangeNotSatisfiable(ReceivedResponse? received = null)
        : base(416, received)
    {
    }
}
