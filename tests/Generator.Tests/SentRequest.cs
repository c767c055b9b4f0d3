using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Loopback;

namespace PiecesGen.Generator.Tests;

/// <summary>A request as a server received it.</summary>
internal sealed record SentRequest(string Method, string Target, string Body, string Accept, IReadOnlyDictionary<string, string> Headers)
{
    public static async Task<SentRequest> FromAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return new SentRequest(context.Request.Method, WebServer.RawTarget(context), await reader.ReadToEndAsync(), context.Request.Headers.Accept.ToString(), context.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
    }
}
