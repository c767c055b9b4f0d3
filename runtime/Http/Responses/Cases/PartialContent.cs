// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>206 Partial Content: The body holds the ranges that were asked for. (RFC 9110, section 15.3.7)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class PartialContent<T> : ApiResponse<T>
{
    /// <summary>Makes a 206 Partial Content with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PartialContent(T value, ReceivedResponse? received = null)
        : base(206, value, received)
    {
    }
}

/// <summary>206 Partial Content: The body holds the ranges that were asked for. (RFC 9110, section 15.3.7) The docs promise no body.</summary>
public sealed class PartialContent : ApiResponse
{
    /// <summary>Makes a 206 Partial Content without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public PartialContent(ReceivedResponse? received = null)
        : base(206, received)
    {
    }
}
