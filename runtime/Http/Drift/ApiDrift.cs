using System.Net;

namespace PiecesGen;

/// <summary>One place where a response differs from the docs, reported to <see cref="ApiClientOptions.OnDrift"/>.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Operation">The operation that was called.</param>
/// <param name="StatusCode">The status of the response.</param>
/// <param name="JsonPath">Where in the JSON, such as <c>$.iterable[3].color</c>; null for a status and for a header.</param>
/// <param name="Excerpt">What was received there: the JSON of a value, the name and value of a header, or the beginning of the body. About sixty bytes at most.</param>
public sealed record ApiDrift(ApiDriftKind Kind, ApiOperation Operation, HttpStatusCode StatusCode, string? JsonPath, string Excerpt)
{
    /// <summary>One line for logs, for example <c>orders_list (200): UnknownProperty $.color: "red"</c>.</summary>
    /// <returns>The operation, the status, the kind, the place and the excerpt.</returns>
    public override string ToString()
    {
        string place = JsonPath is null ? "" : " " + JsonPath;
        string excerpt = Excerpt.Length == 0 ? "" : ": " + Excerpt;
        return $"{Operation.Name} ({(int)StatusCode}): {Kind}{place}{excerpt}";
    }
}
