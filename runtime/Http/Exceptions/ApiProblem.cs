using System;
using System.Text.Json;

namespace PiecesGen;

/// <summary>
/// The body of a failure as <c>application/problem+json</c> (RFC 9457), whether the docs mention it or not. Each member is as the
/// service sent it, and null if the service did not send it.
/// </summary>
public sealed record ApiProblem
{
    private const string MediaType = "application/problem+json";

    /// <summary>A URI that identifies the kind of problem.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of problem in words.</summary>
    public string? Title { get; init; }

    /// <summary>The status that the origin server set. A gateway may have changed that of the response.</summary>
    public int? Status { get; init; }

    /// <summary>An explanation of this occurrence.</summary>
    public string? Detail { get; init; }

    /// <summary>A URI that identifies this occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>All other members, and those of the above that have another type than in the standard.</summary>
    public AdditionalProperties AdditionalProperties { get; init; } = AdditionalProperties.Empty;

    /// <summary>The problem that a body is; null where it is none.</summary>
    internal static ApiProblem? From(string? contentType, string body)
    {
        string mediaType = contentType is null ? "" : contentType.Split(';')[0].Trim();
        if (!mediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? From(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ApiProblem From(JsonElement members)
    {
        ApiProblem problem = new();
        foreach (JsonProperty member in members.EnumerateObject())
        {
            string? text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null;
            problem = member.Name switch
            {
                "type" when text is not null => problem with { Type = text },
                "title" when text is not null => problem with { Title = text },
                "detail" when text is not null => problem with { Detail = text },
                "instance" when text is not null => problem with { Instance = text },
                "status" when member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out int status) => problem with { Status = status },
                _ => problem with { AdditionalProperties = problem.AdditionalProperties.With(member.Name, member.Value) },
            };
        }

        return problem;
    }
}
