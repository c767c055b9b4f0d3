using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.Payloads;

namespace PiecesGen.Benchmarks.Peers;

/// <summary>Responds as the server does, without a socket: what is left is the client.</summary>
internal sealed class MemoryHandler : HttpMessageHandler
{
    private static readonly byte[] s_many = Payload.Distributions(1000);
    private static readonly byte[] s_gone = Encoding.UTF8.GetBytes("Distribution not found.");
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");
    private static readonly MediaTypeHeaderValue s_text = new("text/plain", "utf-8");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } sent)
        {
            await sent.CopyToAsync(Stream.Null, cancellationToken);
        }

        string path = request.RequestUri!.AbsolutePath;
        if (path.EndsWith("/delete", StringComparison.Ordinal))
        {
            return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request };
        }

        bool isGone = path.EndsWith(Server.Gone, StringComparison.Ordinal);
        var content = new ByteArrayContent(isGone ? s_gone : path == "/distributions" ? s_many : Payload.For(path));
        content.Headers.ContentType = isGone ? s_text : s_json;
        return new HttpResponseMessage(isGone ? HttpStatusCode.Gone : HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
