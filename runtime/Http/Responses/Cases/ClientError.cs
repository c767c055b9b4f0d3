// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A 4xx status that the docs name by its class alone: the client seems to have erred. (RFC 9110, section 15.5)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class ClientError<T> : ApiResponse<T>
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 400 to 499.</param>
    /// <param name="value">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public ClientError(HttpStatusCode statusCode, T value)
        : base(ResponseCase.Within(400, 499, statusCode), value, null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 400 to 499.</exception>
    public ClientError(T value, ReceivedResponse received)
        : base(ResponseCase.Within(400, 499, received), value, received)
    {
    }
}

/// <summary>A 4xx status that the docs name by its class alone: the client seems to have erred. (RFC 9110, section 15.5) The docs promise no body.</summary>
public sealed class ClientError : ApiResponse
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 400 to 499.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public ClientError(HttpStatusCode statusCode)
        : base(ResponseCase.Within(400, 499, statusCode), null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="received">The response, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 400 to 499.</exception>
    public ClientError(ReceivedResponse received)
        : base(ResponseCase.Within(400, 499, received), received)
    {
    }
}
