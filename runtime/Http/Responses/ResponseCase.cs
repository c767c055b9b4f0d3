using System;
using System.Net;

namespace PiecesGen.Http;

/// <summary>What all arities of <c>Responses&lt;…&gt;</c>, and their cases, have in common.</summary>
internal static class ResponseCase
{
    /// <summary>The case that a <c>Responses&lt;…&gt;</c> holds.</summary>
    internal static ApiResponse Held(ApiResponse? value) => value ?? throw new InvalidOperationException(
        "This Responses<…> holds no response: it is the default value of the struct. "
        + "Take one from a …ResponseAsync method, or convert a case such as new NoContent() to it.");

    /// <summary>The case that a <c>Responses&lt;…&gt;</c> is made from.</summary>
    internal static ApiResponse Given(ApiResponse? value) => value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The handler of a case.</summary>
    internal static T Handler<T>(T? handler, string name)
        where T : class => handler ?? throw new ArgumentNullException(name);

    /// <summary>The status of a case that stands for several.</summary>
    internal static int Within(int first, int last, HttpStatusCode statusCode) => (int)statusCode >= first && (int)statusCode <= last
        ? (int)statusCode
        : throw new ArgumentOutOfRangeException(nameof(statusCode), (int)statusCode, $"The status of this case is {first} to {last}.");

    /// <summary>The status of a response that is received as such a case.</summary>
    internal static int Within(int first, int last, ReceivedResponse received) =>
        Within(first, last, (HttpStatusCode)(received ?? throw new ArgumentNullException(nameof(received))).StatusCode);

    /// <summary>The exception for a status that none of the handlers is for.</summary>
    internal static ApiResponseException Unmatched(ApiResponse value) => ((UndocumentedResponse)value).ToException();
}
