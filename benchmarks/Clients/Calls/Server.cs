using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PiecesGen.Benchmarks.Clients.Payloads;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>A server in a process of its own, so that its work is not counted. It answers from memory and understands nothing.</summary>
internal sealed class Server : IDisposable
{
    /// <summary>The argument that makes this program the server.</summary>
    public const string Command = "serve";

    public const string Gone = "gone";

    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static Server Start()
    {
        Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Command]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        return new Server(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    /// <summary>Ends when nobody holds the other end of its input any more.</summary>
    public static async Task ServeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication server = builder.Build();
        byte[] many = Payload.Distributions(1000);
        byte[] gone = Encoding.UTF8.GetBytes("Distribution not found.");
        server.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            string path = context.Request.Path.Value!;
            if (path.EndsWith("/delete", StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            bool isGone = path.EndsWith(Gone, StringComparison.Ordinal);
            byte[] body = isGone ? gone : path == "/distributions" ? many : Payload.Distribution;
            context.Response.StatusCode = isGone ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
            context.Response.ContentType = isGone ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        });
        await server.StartAsync();
        Console.WriteLine(server.Urls.Single());
        await Console.In.ReadToEndAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
