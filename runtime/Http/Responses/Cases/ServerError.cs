// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A 5xx status that the docs name by its class alone: the service has failed, or cannot do what it is asked for. (RFC 9110, section 15.6)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ServerError<T> : ApiResponse<T>
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 500 to 599.</param>
    /// <param name="value">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public ServerError(HttpStatusCode statusCode, T value)
        : base(ResponseCase.Within(500, 599, statusCode), value, null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 500 to 599.</exception>
    public ServerError(T value, ReceivedResponse received)
        : base(ResponseCase.Within(500, 599, received), value, received)
    {
    }
}

/// <summary>A 5xx status that the docs name by its class alone: the service has failed, or cannot do what it is asked for. (RFC 9110, section 15.6) The docs promise no body.</summary>
public sealed class ServerError : ApiResponse
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 500 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public ServerError(HttpStatusCode statusCode)
        : base(ResponseCase.Within(500, 599, statusCode), null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="received">The response, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 500 to 599.</exception>
    public ServerError(ReceivedResponse received)
        : base(ResponseCase.Within(500, 599, received), received)
    {
    }
}
