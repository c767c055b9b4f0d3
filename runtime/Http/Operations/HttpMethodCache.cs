using System.Net.Http;

namespace PiecesGen.Http;

/// <summary>The methods of RFC 9110 and RFC 5789 (PATCH), one instance each.</summary>
internal static class HttpMethodCache
{
#if NETSTANDARD2_0
    private static readonly HttpMethod s_patch = new("PATCH");
#else
    private static readonly HttpMethod s_patch = HttpMethod.Patch;
#endif

    internal static HttpMethod Get(string method) => method switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PUT" => HttpMethod.Put,
        "PATCH" => s_patch,
        "DELETE" => HttpMethod.Delete,
        "HEAD" => HttpMethod.Head,
        "OPTIONS" => HttpMethod.Options,
        "TRACE" => HttpMethod.Trace,
        _ => new HttpMethod(method),
    };
}
