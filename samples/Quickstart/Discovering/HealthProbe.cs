using System.Net;

namespace Quickstart.Discovering;

/// <summary>
/// Asks whether a Pieces OS listens: <c>GET /.well-known/health</c> is documented to response 200 with a text. Any other server
/// may have the port, and a page or a redirect is no health.
/// </summary>
internal sealed class HealthProbe : IDisposable
{
    public const string Path = "/.well-known/health";

    // A port of this machine where nobody listens refuses at once; this is for a program that accepts and then says nothing.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    // No proxy: the question is about this machine.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ConnectTimeout = s_patience })
    {
        Timeout = s_patience,
    };

    public async Task<bool> IsHealthyAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _http.GetAsync(
                new Uri(address, Path), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType == "text/plain";
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose() => _http.Dispose();
}
