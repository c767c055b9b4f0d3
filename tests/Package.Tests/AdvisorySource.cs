using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Package.Tests;

/// <summary>A source that NuGet asks about vulnerabilities, on a free loopback port. It knows one package, and calls every version of it vulnerable.</summary>
internal sealed class AdvisorySource : IAsyncDisposable
{
    private readonly WebApplication _server;

    private AdvisorySource(WebApplication server) => _server = server;

    /// <summary>The index of the source.</summary>
    public Uri Index => new($"{_server.Urls.Single()}/index.json");

    /// <param name="package">The id of the package.</param>
    /// <param name="severity">0 (low) to 3 (critical).</param>
    public static async Task<AdvisorySource> StartAsync(string package, int severity)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        WebApplication server = builder.Build();
        var source = new AdvisorySource(server);
        server.Run(context => context.Response.WriteAsync(source.Response(context.Request.Path, package, severity)));
        await server.StartAsync();
        return source;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // The index of the source, its list of pages, and the one page.
    private string Response(string path, string package, int severity) => path switch
    {
        "/index.json" => $$"""{"version": "3.0.0", "resources": [{"@type": "VulnerabilityInfo/6.7.0", "@id": "{{new Uri(Index, "pages")}}"}]}""",
        "/pages" => $$"""[{"@name": "all", "@id": "{{new Uri(Index, "all")}}", "@updated": "2024-01-01T00:00:00Z"}]""",
        _ => $$"""{"{{package}}": [{"url": "https://example.org/advisory", "severity": {{severity}}, "versions": "[0.0.0, )"}]}""",
    };
}
