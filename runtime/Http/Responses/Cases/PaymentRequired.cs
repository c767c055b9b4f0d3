// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>402 Payment Required: Reserved for payments. (RFC 9110, section 15.5.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class PaymentRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 402 Payment Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PaymentRequired(T value, ReceivedResponse? received = null)
        : base(402, value, received)
    {
    }
}

/// <summary>402 Payment Required: Reserved for payments. (RFC 9110, section 15.5.3) The docs promise no body.</summary>
public sealed class PaymentRequired : ApiResponse
{
    /// <summary>Makes a 402 Payment Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PaymentRequired(ReceivedResponse? received = null)
        : base(402, received)
    {
    }
}
