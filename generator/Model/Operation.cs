using PiecesGen.Generator.Collections;


namespace PiecesGen.Generator.Model;

/// <summary>One operation of the API.</summary>
/// <param name="Name">The docs' name of the operation: <c>distribution_update</c>.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="UrlTemplate">The path with its <c>{variables}</c>.</param>
/// <param name="Summary">One line, as the docs print it: a stream's ends in its mark.</param>
/// <param name="Parameters">Path, query and form parameters in documented order.</param>
/// <param name="Accepts">The documented media types of the answer.</param>
/// <param name="Security">The names of the security schemes that the page lists; empty for none; null where it does not say.</param>
/// <param name="GivenName">The name that a correction gives it in C#.</param>
/// <param name="Responses">The documented statuses, ascending.</param>
/// <param name="RangeResponses">The documented answers that stand for several statuses.</param>
/// <param name="ContentTypes">The documented media types of the request.</param>
/// <param name="IsStream">It is a stream of messages over a WebSocket; what the docs call its body is what can be sent on it.</param>
internal sealed record Operation(
    string Name,
    string Method,
    string UrlTemplate,
    string? Summary,
    string? Description,
    EquatableArray<Parameter> Parameters,
    RequestBody? Body,
    EquatableArray<string> Accepts,
    EquatableArray<Response> Responses,
    bool IsDeprecated,
    EquatableArray<string>? Security = null,
    string? GivenName = null,
    EquatableArray<RangeResponse> RangeResponses = default,
    EquatableArray<string> ContentTypes = default,
    bool IsStream = false)
{
    /// <summary>How many cases the runtime's <c>Responses&lt;…&gt;</c> can have; what is documented beyond them shares the last.</summary>
    public const int MostTypedResponses = 12;

    /// <summary>The end of the summary of an operation that is a stream.</summary>
    public const string StreamMark = "[WS]";

    /// <summary>The summary without the mark of a stream, which <see cref="IsStream"/> says; null where nothing else is there.</summary>
    public string? UnmarkedSummary
    {
        get
        {
            if (!IsStream || Summary is null)
            {
                return Summary;
            }

            string marked = Summary.TrimEnd();
            string unmarked = marked.Substring(0, marked.Length - StreamMark.Length).TrimEnd();
            return unmarked.Length == 0 ? null : unmarked;
        }
    }

    /// <summary>Whether its form fields are sent as multipart: the first form that the docs name is the one to send.</summary>
    public bool IsMultipart
    {
        get
        {
            foreach (string contentType in ContentTypes)
            {
                if (MediaTypes.IsForm(contentType))
                {
                    return MediaTypes.IsMultipart(contentType);
                }
            }

            return false;
        }
    }

    /// <summary>Whether the docs say that answers are JSON and nothing else; bytes are Base64 then.</summary>
    public bool AcceptsOnlyJson
    {
        get
        {
            foreach (string accept in Accepts)
            {
                if (!MediaTypes.IsJson(accept))
                {
                    return false;
                }
            }

            return Accepts.Count > 0;
        }
    }
}
