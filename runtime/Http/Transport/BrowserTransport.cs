using System.Net.Http;

namespace PiecesGen.Http;

/// <summary>
/// What a program in a browser sends by, which is the browser's <c>fetch</c>. Redirects, cookies, compression and proxies are
/// the browser's own: .NET can set none of them there, and a redirect that is not followed has no status.
/// </summary>
internal static class BrowserTransport
{
    internal static HttpMessageHandler CreateHandler() => new HttpClientHandler();
}
