using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Generator.Tests.Answers;

/// <summary>What a server answers.</summary>
internal sealed record ServedResponse(int Status, string? ContentType = null, string Body = "")
{
    public static ServedResponse Text(int status, string body) => new(status, "text/plain", body);

    public static ServedResponse Json(int status, string body) => new(status, "application/json", body);

    /// <summary>The path under which the server gives this response.</summary>
    public string Path => string.Create(
        CultureInfo.InvariantCulture, $"/{Status}/{Uri.EscapeDataString(ContentType ?? "-")}/{Uri.EscapeDataString(Body.Length == 0 ? "-" : Body)}");

    /// <summary>Reads the response out of the path that was called, which the operation's own follows.</summary>
    public static ServedResponse From(HttpRequest request)
    {
        string[] parts = request.Path.Value!.Split('/');
        return new ServedResponse(
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2] == "-" ? null : Uri.UnescapeDataString(parts[2]),
            parts[3] == "-" ? "" : Uri.UnescapeDataString(parts[3]));
    }
}
