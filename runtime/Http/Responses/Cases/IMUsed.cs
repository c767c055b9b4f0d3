// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>226 IM Used: The body is the result of instance manipulations. (RFC 3229, section 10.4.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class IMUsed<T> : ApiResponse<T>
{
    /// <summary>Makes a 226 IM Used with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public IMUsed(T value, ReceivedResponse? received = null)
        : base(226, value, received)
    {
    }
}

/// <summary>226 IM Used: The body is the result of instance manipulations. (RFC 3229, section 10.4.1) The docs promise no body.</summary>
public sealed class IMUsed : ApiResponse
{
    /// <summary>Makes a 226 IM Used without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public IMUsed(ReceivedResponse? received = null)
        : base(226, received)
    {
    }
}
