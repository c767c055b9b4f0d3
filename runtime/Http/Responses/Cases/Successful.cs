// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A 2xx status that the docs name by its class alone: the request was received, understood and accepted. (RFC 9110, section 15.3)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class Successful<T> : ApiResponse<T>
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 200 to 299.</param>
    /// <param name="value">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public Successful(HttpStatusCode statusCode, T value)
        : base(ResponseCase.Within(200, 299, statusCode), value, null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 200 to 299.</exception>
    public Successful(T value, ReceivedResponse received)
        : base(ResponseCase.Within(200, 299, received), value, received)
    {
    }
}

/// <summary>A 2xx status that the docs name by its class alone: the request was received, understood and accepted. (RFC 9110, section 15.3) The docs promise no body.</summary>
public sealed class Successful : ApiResponse
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 200 to 299.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public Successful(HttpStatusCode statusCode)
        : base(ResponseCase.Within(200, 299, statusCode), null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="received">The response, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 200 to 299.</exception>
    public Successful(ReceivedResponse received)
        : base(ResponseCase.Within(200, 299, received), received)
    {
    }
}
