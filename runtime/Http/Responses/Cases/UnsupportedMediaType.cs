// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>415 Unsupported Media Type: The service does not take a body of that type. (RFC 9110, section 15.5.16)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class UnsupportedMediaType<T> : ApiResponse<T>
{
    /// <summary>Makes a 415 Unsupported Media Type with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnsupportedMediaType(T value, ReceivedResponse? received = null)
        : base(415, value, received)
    {
    }
}

/// <summary>415 Unsupported Media Type: The service does not take a body of that type. (RFC 9110, section 15.5.16) The docs promise no body.</summary>
public sealed class UnsupportedMediaType : ApiResponse
{
    /// <summary>Makes a 415 Unsupported Media Type without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UnsupportedMediaType(ReceivedResponse? received = null)
        : base(415, received)
    {
    }
}
