// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>306 Unused: Reserved; no longer used. (RFC 9110, section 15.4.7)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Unused<T> : ApiResponse<T>
{
    /// <summary>Makes a 306 Unused with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Unused(T value, ReceivedResponse? received = null)
        : base(306, value, received)
    {
    }
}

/// <summary>306 Unused: Reserved; no longer used. (RFC 9110, section 15.4.7) The docs promise no body.</summary>
public sealed class Unused : ApiResponse
{
    /// <summary>Makes a 306 Unused without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Unused(ReceivedResponse? received = null)
        : base(306, received)
    {
    }
}
