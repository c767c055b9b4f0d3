#if !NETSTANDARD2_0
using System;
#endif
using System.Net;
using System.Net.Http;
#if !NETSTANDARD2_0
using System.Text;
#endif

namespace PiecesGen.Http;

/// <summary>
/// The transport of <see cref="ApiClientOptions.UseDefaultHandler"/>: redirects, cookies, the system's proxy and decompression.
/// One per connection, so that no two clients share cookies. Nobody disposes it: its connections close when they are idle.
/// </summary>
internal static class DefaultTransport
{
#pragma warning disable CA2000 // It lives as long as its connection.
    internal static HttpMessageInvoker Create(bool followsRedirects) => new(CreateHandler(followsRedirects));
#pragma warning restore CA2000

#if NETSTANDARD2_0
    private static HttpClientHandler CreateHandler(bool followsRedirects) => new()
    {
        AllowAutoRedirect = followsRedirects,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
    };
#else
    private static HttpMessageHandler CreateHandler(bool followsRedirects) => OperatingSystem.IsBrowser() ? BrowserTransport.CreateHandler() : new SocketsHttpHandler
    {
        AllowAutoRedirect = followsRedirects,
        AutomaticDecompression = DecompressionMethods.All,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        PooledConnectionLifetime = SharedTransport.ConnectionLifetime,
    };
#endif
}
