using System.Net;
using System.Net.Http.Headers;

namespace PiecesGen.Json.Tests;

/// <summary>Answers every request with the same bytes, called JSON.</summary>
internal sealed class Responding(byte[] body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    }
}
