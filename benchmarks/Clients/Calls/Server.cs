using System.Diagnostics;
using System.Globalization;
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
    /// <summary>The argument that makes this program the server; how many distributions it has may follow.</summary>
    public const string Command = "serve";

    public const string Gone = "gone";

    private const int ManyDistributions = 1000;

    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="distributions">How many are in its list of them.</param>
    public static Server Start(int distributions = ManyDistributions)
    {
        Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Command, distributions.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        return new Server(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    /// <summary>Ends when nobody holds the other end of its input any more.</summary>
    public static async Task ServeAsync(IEnumerable<string> arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication server = builder.Build();
        byte[] many = Payload.Distributions(arguments.Select(static count => int.Parse(count, CultureInfo.InvariantCulture)).FirstOrDefault(ManyDistributions));
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
            byte[] body = isGone ? gone : path == "/distributions" ? many : Payload.For(path);
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
