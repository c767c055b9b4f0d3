using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PiecesGen.FakePiecesOs;

/// <summary>One request as it was on the wire.</summary>
/// <param name="Method">For example <c>GET</c>.</param>
/// <param name="Path">As sent, still escaped, with the path prefix: <c>/distribution/a%20b</c>.</param>
/// <param name="Query">As sent, still escaped, without the question mark; empty if there is none.</param>
/// <param name="Headers">Case-insensitive; several values of one header are joined by a comma.</param>
/// <param name="Body">The bytes; empty if there are none.</param>
public sealed record RecordedRequest(
    string Method,
    string Path,
    string Query,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    internal static async Task<RecordedRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);

        // Not request.Path: the server unescapes it, but leaves %2F alone, so "a/b" and "a%2Fb" would look the same.
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        return new RecordedRequest(
            request.Method,
            target[0],
            target.Length == 2 ? target[1] : "",
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }
}
