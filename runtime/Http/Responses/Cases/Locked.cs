// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>423 Locked: The resource is locked. (RFC 4918, section 11.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Locked<T> : ApiResponse<T>
{
    /// <summary>Makes a 423 Locked with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Locked(T value, ReceivedResponse? received = null)
        : base(423, value, received)
    {
    }
}

/// <summary>423 Locked: The resource is locked. (RFC 4918, section 11.3) The docs promise no body.</summary>
public sealed class Locked : ApiResponse
{
    /// <summary>Makes a 423 Locked without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Locked(ReceivedResponse? received = null)
        : base(423, received)
    {
    }
}
