// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>506 Variant Also Negotiates: The service's content negotiation is set up in a circle. (RFC 2295, section 8.1)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class VariantAlsoNegotiates<T> : ApiResponse<T>
{
    /// <summary>Makes a 506 Variant Also Negotiates with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public VariantAlsoNegotiates(T value, ReceivedResponse? received = null)
        : base(506, value, received)
    {
    }
}

/// <summary>506 Variant Also Negotiates: The service's content negotiation is set up in a circle. (RFC 2295, section 8.1) The docs promise no body.</summary>
public sealed class VariantAlsoNegotiates : ApiResponse
{
    /// <summary>Makes a 506 Variant Also Negotiates without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public VariantAlsoNegotiates(ReceivedResponse? received = null)
        : base(506, received)
    {
    }
}
