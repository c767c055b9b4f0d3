// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>424 Failed Dependency: The request depends on another one that has failed. (RFC 4918, section 11.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class FailedDependency<T> : ApiResponse<T>
{
    /// <summary>Makes a 424 Failed Dependency with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public FailedDependency(T value, ReceivedResponse? received = null)
        : base(424, value, received)
    {
    }
}

/// <summary>424 Failed Dependency: The request depends on another one that has failed. (RFC 4918, section 11.4) The docs promise no body.</summary>
public sealed class FailedDependency : ApiResponse
{
    /// <summary>Makes a 424 Failed Dependency without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public FailedDependency(ReceivedResponse? received = null)
        : base(424, received)
    {
    }
}
