using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace PiecesGen.Http;

/// <summary>
/// The span of one call, after OpenTelemetry's semantic conventions for HTTP clients. Made only where somebody listens.
/// What may be secret is left out: the values of the query, and the messages of exceptions, which quote responses.
/// </summary>
internal static class CallActivity
{
    private const string ErrorType = "error.type";

    /// <summary>Starts the span; null where nobody listens, or nobody wants this one.</summary>
    /// <param name="source">The client's source.</param>
    /// <param name="request">The call, without credentials.</param>
    /// <param name="address">The address of the server.</param>
    internal static Activity? Start(ActivitySource? source, ApiRequest request, Uri address)
    {
        if (source is null || !source.HasListeners() || request.Operation is not { } operation)
        {
            return null;
        }

        // Given at the start, where samplers see them.
        KeyValuePair<string, object?>[] tags =
        [
            new("http.request.method", operation.Method),
            new("url.template", operation.UrlTemplate),
            new("url.full", FullUrl(request, address)),
            new("server.address", address.IdnHost),
            new("server.port", address.Port),
            new("piecesgen.operation", operation.Name),
        ];
        return source.StartActivity(operation.ToString(), ActivityKind.Client, default(ActivityContext), tags);
    }

    /// <summary>Notes the status; 4xx and 5xx are errors to a client.</summary>
    internal static void NoteStatus(Activity? activity, int statusCode)
    {
        activity?.SetTag("http.response.status_code", statusCode);
        if (activity is not null && statusCode >= 400)
        {
            Fail(activity, statusCode.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Notes an exception that passes by; a filter, always false.</summary>
    internal static bool Passes(Activity? activity, Exception exception)
    {
        NoteFailure(activity, exception);
        return false;
    }

    /// <summary>Notes the exception in which the call ends.</summary>
    internal static void NoteFailure(Activity? activity, Exception exception)
    {
        // The status says more of a response than the exception it ends in.
        if (exception is ApiResponseException { StatusCode: var status })
        {
            NoteStatus(activity, (int)status);
        }

        if (activity is not null && activity.GetTagItem(ErrorType) is null)
        {
            Fail(activity, exception.GetType().FullName!);
        }
    }

    private static void Fail(Activity activity, string type) => activity.SetTag(ErrorType, type).SetStatus(ActivityStatusCode.Error);

    // The values of a query are replaced as .NET's own spans do it.
    private static string FullUrl(ApiRequest request, Uri address)
    {
        string start = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
        string[] parts = request.RelativeUri.Split('?');
        return start + parts[0] + (parts.Length == 1 ? "" : "?*");
    }
}
