// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>507 Insufficient Storage: The service has no room for what the request wants stored. (RFC 4918, section 11.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class InsufficientStorage<T> : ApiResponse<T>
{
    /// <summary>Makes a 507 Insufficient Storage with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public InsufficientStorage(T value, ReceivedResponse? received = null)
        : base(507, value, received)
    {
    }
}

/// <summary>507 Insufficient Storage: The service has no room for what the request wants stored. (RFC 4918, section 11.5) The docs promise no body.</summary>
public sealed class InsufficientStorage : ApiResponse
{
    /// <summary>Makes a 507 Insufficient Storage without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public InsufficientStorage(ReceivedResponse? received = null)
        : base(507, received)
    {
    }
}
