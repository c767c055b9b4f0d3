using System;
using System.Net.Http;
#if !NETSTANDARD2_0
using System.Text;
#endif

namespace PiecesGen.Http;

/// <summary>
/// The transport of clients that are given no <see cref="HttpClient"/>: one connection pool per process, never disposed.
/// Redirects are not followed (a 3xx is a response like any other, and no credentials leave the origin), cookies are not kept,
/// and no compression is asked for: the documented services run on the same machine, where it only costs time.
/// A request with an idempotent method and without a body is sent again, at most three times, if its connection closes before
/// the response begins: .NET does that below us, as RFC 9110, section 9.2.2 allows. Nothing else is ever sent twice.
/// The system's proxy is used for other machines, not for this one. Activities are passed on, since a trace goes through the
/// service, wherever it runs; where there is none this costs nothing. To have it otherwise there is
/// <see cref="ApiClientOptions.UseDefaultHandler"/>, or an <see cref="HttpClient"/> of the caller's.
/// </summary>
internal static class SharedTransport
{
    internal static HttpMessageInvoker For(Uri address) => address.IsLoopback ? ThisMachine.Invoker : OtherMachines.Invoker;

#if NETSTANDARD2_0
    private static HttpClientHandler CreateHandler(bool useProxy) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,

        // .NET Framework's default would be two at a time.
        MaxConnectionsPerServer = int.MaxValue,
    };
#else
    // An address may move to another machine; a connection kept for ever would not notice.
    internal static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(15);

    private static HttpMessageHandler CreateHandler(bool useProxy) => OperatingSystem.IsBrowser() ? BrowserTransport.CreateHandler() : new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,

        // .NET refuses other characters than ASCII unless it is told how to write them.
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        PooledConnectionLifetime = ConnectionLifetime,
    };
#endif

    // Two classes: a process that calls only this machine never looks for the system's proxy.
    private static class ThisMachine
    {
        internal static readonly HttpMessageInvoker Invoker = new(CreateHandler(useProxy: false));
    }

    private static class OtherMachines
    {
        internal static readonly HttpMessageInvoker Invoker = new(CreateHandler(useProxy: true));
    }
}
