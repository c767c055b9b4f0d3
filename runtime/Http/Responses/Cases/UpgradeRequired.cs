// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>426 Upgrade Required: The service wants another protocol. (RFC 9110, section 15.5.22)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class UpgradeRequired<T> : ApiResponse<T>
{
    /// <summary>Makes a 426 Upgrade Required with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UpgradeRequired(T value, ReceivedResponse? received = null)
        : base(426, value, received)
    {
    }
}

/// <summary>426 Upgrade Required: The service wants another protocol. (RFC 9110, section 15.5.22) The docs promise no body.</summary>
public sealed class UpgradeRequired : ApiResponse
{
    /// <summary>Makes a 426 Upgrade Required without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public UpgradeRequired(ReceivedResponse? received = null)
        : base(426, received)
    {
    }
}
