// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>417 Expectation Failed: An expectation in the request's headers cannot be met. (RFC 9110, section 15.5.18)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ExpectationFailed<T> : ApiResponse<T>
{
    /// <summary>Makes a 417 Expectation Failed with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ExpectationFailed(T value, ReceivedResponse? received = null)
        : base(417, value, received)
    {
    }
}

/// <summary>417 Expectation Failed: An expectation in the request's headers cannot be met. (RFC 9110, section 15.5.18) The docs promise no body.</summary>
public sealed class ExpectationFailed : ApiResponse
{
    /// <summary>Makes a 417 Expectation Failed without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public ExpectationFailed(ReceivedResponse? received = null)
        : base(417, received)
    {
    }
}
