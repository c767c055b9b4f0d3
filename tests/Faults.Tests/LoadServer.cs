using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PiecesGen.Faults.Tests;

/// <summary>A Kestrel whose answers depend on the first part of the path; the second is the id that they hold.</summary>
internal sealed class LoadServer : IAsyncDisposable
{
    public const int FileSize = 50_000;

    private readonly WebApplication _application;

    private LoadServer(WebApplication application)
    {
        _application = application;
    }

    public Uri Address => new(_application.Urls.First());

    public static async Task<LoadServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        var server = new LoadServer(builder.Build());
        server._application.Run(AnswerAsync);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Split('/');
        HttpResponse response = context.Response;
        switch (parts[1])
        {
            case "slow":
                await Task.Delay(20, context.RequestAborted);
                goto case "thing";
            case "thing":
                response.ContentType = "application/json";
                await response.WriteAsync($$"""{"id":"{{parts[2]}}"}""");
                break;
            case "echo":
                response.ContentType = "application/json";
                await context.Request.Body.CopyToAsync(response.Body);
                break;
            case "gone":
                response.StatusCode = StatusCodes.Status410Gone;
                await response.WriteAsync(parts[2]);
                break;
            case "file":
                await response.Body.WriteAsync(new byte[FileSize]);
                break;
            default:
                response.ContentLength = 1000;
                await response.WriteAsync("{");
                await response.Body.FlushAsync();
                context.Abort();
                break;
        }
    }
}
