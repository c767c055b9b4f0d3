// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>412 Precondition Failed: A condition in the request's headers is not met. (RFC 9110, section 15.5.13)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class PreconditionFailed<T> : ApiResponse<T>
{
    /// <summary>Makes a 412 Precondition Failed with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PreconditionFailed(T value, ReceivedResponse? received = null)
        : base(412, value, received)
    {
    }
}

/// <summary>412 Precondition Failed: A condition in the request's headers is not met. (RFC 9110, section 15.5.13) The docs promise no body.</summary>
public sealed class PreconditionFailed : ApiResponse
{
    /// <summary>Makes a 412 Precondition Failed without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PreconditionFailed(ReceivedResponse? received = null)
        : base(412, received)
    {
    }
}
