// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>208 Already Reported: The members of this binding have been listed before. (RFC 5842, section 7.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class AlreadyReported<T> : ApiResponse<T>
{
    /// <summary>Makes a 208 Already Reported with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public AlreadyReported(T value, ReceivedResponse? received = null)
        : base(208, value, received)
    {
    }
}

/// <summary>208 Already Reported: The members of this binding have been listed before. (RFC 5842, section 7.1) The docs promise no body.</summary>
public sealed class AlreadyReported : ApiResponse
{
    /// <summary>Makes a 208 Already Reported without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public AlreadyReported(ReceivedResponse? received = null)
        : base(208, received)
    {
    }
}
