
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>One response of a service with the body that the docs promise for its status.</summary>
/// <typeparam name="T">The body's type.</typeparam>
public abstract class ApiResponse<T> : ApiResponse
{
    /// <summary>Makes a case.</summary>
    /// <param name="statusCode">The HTTP status code, for example 410.</param>
    /// <param name="value">The body.</param>
    /// <param name="received">The response this case was read from; null if it is made by hand, for example in a test.</param>
    protected ApiResponse(int statusCode, T value, ReceivedResponse? received)
        : base(statusCode, received)
    {
        Value = value;
    }

    /// <summary>The body.</summary>
    public T Value { get; }
}
