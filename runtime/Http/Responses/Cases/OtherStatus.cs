// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Net;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A documented status without its own case: the docs' <c>default</c>, or one beyond the twelve cases of <c>Responses&lt;…&gt;</c>. (RFC 9110, section 15)</summary>
/// <typeparam name="T">The type of the body that the docs promise.</typeparam>
public sealed class OtherStatus<T> : ApiResponse<T>
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 100 to 999.</param>
    /// <param name="value">The body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public OtherStatus(HttpStatusCode statusCode, T value)
        : base(ResponseCase.Within(100, 999, statusCode), value, null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="value">The body.</param>
    /// <param name="received">The response it was read from, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 100 to 999.</exception>
    public OtherStatus(T value, ReceivedResponse received)
        : base(ResponseCase.Within(100, 999, received), value, received)
    {
    }
}

/// <summary>A documented status without its own case: the docs' <c>default</c>, or one beyond the twelve cases of <c>Responses&lt;…&gt;</c>. (RFC 9110, section 15) The docs promise no body.</summary>
public sealed class OtherStatus : ApiResponse
{
    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="statusCode">The status, 100 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
    public OtherStatus(HttpStatusCode statusCode)
        : base(ResponseCase.Within(100, 999, statusCode), null)
    {
    }

    /// <summary>Makes one of a received response.</summary>
    /// <param name="received">The response, which has the status.</param>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 100 to 999.</exception>
    public OtherStatus(ReceivedResponse received)
        : base(ResponseCase.Within(100, 999, received), received)
    {
    }
}
