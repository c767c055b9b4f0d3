// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>428 Precondition Required: The service wants the request to be conditional. (RFC 6585, section 3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class PreconditionRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 428 Precondition Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PreconditionRequired(T value, ReceivedResponse? received = null)
        : base(428, value, received)
    {
    }
}

/// <summary>428 Precondition Required: The service wants the request to be conditional. (RFC 6585, section 3) The docs promise no body.</summary>
public sealed class PreconditionRequired : ApiResponse
{
    /// <summary>Makes a 428 Precondition Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PreconditionRequired(ReceivedResponse? received = null)
        : base(428, received)
    {
    }
}
