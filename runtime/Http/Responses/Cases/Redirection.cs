// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A 3xx status that the docs name by its class alone: more has to be done to fulfil the request. (RFC 9110, section 15.4)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Redirection<T> : ApiResponse<T>
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 300 to 399.</param>
    /// <param name="value">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public Redirection(HttpStatusCode statusCode, T value)
        : base(ResponseCase.Within(300, 399, statusCode), value, null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 300 to 399.</exception>
    public Redirection(T value, ReceivedResponse received)
        : base(ResponseCase.Within(300, 399, received), value, received)
    {
    }
}

/// <summary>A 3xx status that the docs name by its class alone: more has to be done to fulfil the request. (RFC 9110, section 15.4) The docs promise no body.</summary>
public sealed class Redirection : ApiResponse
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 300 to 399.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public Redirection(HttpStatusCode statusCode)
        : base(ResponseCase.Within(300, 399, statusCode), null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="received">The response, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 300 to 399.</exception>
    public Redirection(ReceivedResponse received)
        : base(ResponseCase.Within(300, 399, received), received)
    {
    }
}
