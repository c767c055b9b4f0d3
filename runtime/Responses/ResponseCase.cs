using System;

namespace PiecesGen.Runtime;

/// <summary>What all arities of <c>Responses&lt;…&gt;</c> have in common.</summary>
internal static class ResponseCase
{
    /// <summary>The case that a <c>Responses&lt;…&gt;</c> holds.</summary>
    internal static ApiResponse Held(ApiResponse? value) => value ?? throw new InvalidOperationException(
        "This Responses<…> holds no answer: it is the default value of the struct. "
        + "Take one from a …ResponseAsync method, or convert a case such as new NoContent() to it.");

    /// <summary>The case that a <c>Responses&lt;…&gt;</c> is made from.</summary>
    internal static ApiResponse Given(ApiResponse? value) => value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The handler of a case.</summary>
    internal static T Handler<T>(T? handler, string name)
        where T : class => handler ?? throw new ArgumentNullException(name);

    /// <summary>The exception for a status that none of the handlers is for.</summary>
    internal static ApiResponseException Unmatched(ApiResponse value) => ((UndocumentedResponse)value).ToException();
}
