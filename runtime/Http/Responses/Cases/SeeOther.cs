// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>303 See Other: The result is at another address, to be fetched with GET. (RFC 9110, section 15.4.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class SeeOther<T> : ApiResponse<T>
{
    /// <summary>Makes a 303 See Other with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public SeeOther(T value, ReceivedResponse? received = null)
        : base(303, value, received)
    {
    }
}

/// <summary>303 See Other: The result is at another address, to be fetched with GET. (RFC 9110, section 15.4.4) The docs promise no body.</summary>
public sealed class SeeOther : ApiResponse
{
    /// <summary>Makes a 303 See Other without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public SeeOther(ReceivedResponse? received = null)
        : base(303, received)
    {
    }
}
