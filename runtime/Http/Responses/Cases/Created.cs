// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>201 Created: The request has created one or more resources. (RFC 9110, section 15.3.2)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Created<T> : ApiResponse<T>
{
    /// <summary>Makes a 201 Created with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Created(T value, ReceivedResponse? received = null)
        : base(201, value, received)
    {
    }
}

/// <summary>201 Created: The request has created one or more resources. (RFC 9110, section 15.3.2) The docs promise no body.</summary>
public sealed class Created : ApiResponse
{
    /// <summary>Makes a 201 Created without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Created(ReceivedResponse? received = null)
        : base(201, received)
    {
    }
}
