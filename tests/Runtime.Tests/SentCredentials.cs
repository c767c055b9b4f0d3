using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

/// <summary>Calls to a server that tells which credentials came.</summary>
internal static class SentCredentials
{
    public static ApiOperation Secured { get; } = new("secured", "GET", "/x", null, new DocumentedStatus(200, "OK")) { SecuritySchemes = ["key", "other"] };

    public static ApiOperation Open { get; } = new("open", "GET", "/x", null, new DocumentedStatus(200, "OK"));

    public static CredentialProvider<string> Giving(string? value) => (_, _) => new(value);

    public static Task<string> SentAsync(Credential credential, ApiRequest? request = null) =>
        SentAsync(new CredentialOptions(credential), request ?? new ApiRequest(Secured, "/x"));

    /// <summary>Where and how the credential arrived: the header, or the request's target if there is none.</summary>
    public static async Task<string> SentAsync(ApiClientOptions options, ApiRequest request)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            string headers = string.Join('\n', context.Request.Headers
                .Where(header => header.Key is not ("Host" or "traceparent"))
                .Select(header => $"Header {header.Key}: {header.Value}"));
            return context.Response.WriteAsync(headers.Length > 0 ? headers : WebServer.RawTarget(context));
        });
        return await server.Connect(options).SendAsync(request, static response => response.ReadText(), CancellationToken.None);
    }
}
