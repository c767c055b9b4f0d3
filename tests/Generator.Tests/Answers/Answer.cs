using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>What a server answers.</summary>
internal sealed record Answer(int Status, string? ContentType = null, string Body = "")
{
    public static Answer Text(int status, string body) => new(status, "text/plain", body);

    public static Answer Json(int status, string body) => new(status, "application/json", body);

    /// <summary>The path under which the server gives this answer.</summary>
    public string Path => string.Create(
        CultureInfo.InvariantCulture, $"/{Status}/{Uri.EscapeDataString(ContentType ?? "-")}/{Uri.EscapeDataString(Body.Length == 0 ? "-" : Body)}");

    /// <summary>Reads the answer out of the path that was called, which the operation's own follows.</summary>
    public static Answer From(HttpRequest request)
    {
        string[] parts = request.Path.Value!.Split('/');
        return new Answer(
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2] == "-" ? null : Uri.UnescapeDataString(parts[2]),
            parts[3] == "-" ? "" : Uri.UnescapeDataString(parts[3]));
    }
}
