// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>451 Unavailable For Legal Reasons: The law forbids access to the resource. (RFC 7725, section 3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class UnavailableForLegalReasons<T> : ApiResponse<T>
{
    /// <summary>Makes a 451 Unavailable For Legal Reasons with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnavailableForLegalReasons(T value, ReceivedResponse? received = null)
        : base(451, value, received)
    {
    }
}

/// <summary>451 Unavailable For Legal Reasons: The law forbids access to the resource. (RFC 7725, section 3) The docs promise no body.</summary>
public sealed class UnavailableForLegalReasons : ApiResponse
{
    /// <summary>Makes a 451 Unavailable For Legal Reasons without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnavailableForLegalReasons(ReceivedResponse? received = null)
        : base(451, received)
    {
    }
}
