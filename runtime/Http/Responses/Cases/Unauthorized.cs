// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using PiecesGen.Http;

namespace PiecesGen;

/// <summary>401 Unauthorized: The request lacks valid credentials. (RFC 9110, section 15.5.2)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Unauthorized<T> : ApiResponse<T>
{
    /// <summary>Makes a 401 Unauthorized with a body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Unauthorized(T value, ReceivedResponse? received = null)
        : base(401, value, received)
    {
    }
}

/// <summary>401 Unauthorized: The request lacks valid credentials. (RFC 9110, section 15.5.2) The docs promise no body.</summary>
public sealed class Unauthorized : ApiResponse
{
    /// <summary>Makes a 401 Unauthorized without a body.</summary>
    /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
    public Unauthorized(ReceivedResponse? received = null)
        : base(401, received)
    {
    }
}
