using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PiecesGen.Sandbox;

/// <summary>
/// A Pieces OS in this process: an HTTP server on a free loopback port that keeps distributions and one allocation in memory
/// and responds to the seven operations of the Distribution, Distributions and Allocation APIs as their pages document them, and
/// streams the progress of a download.
/// </summary>
/// <remarks>
/// It also does what real servers do and no page says: it sends the properties <c>revision</c> and <c>origin</c> with every distribution,
/// calls the access to a secret gist <c>UNLISTED</c>, and calls the state of the allocation's vanity address <c>SUSPENDED</c>.
/// A failure on demand is planned with <see cref="FailNext"/>, or asked for from outside with an id out of <see cref="FailingId"/>.
/// </remarks>
public sealed class PiecesOsSandbox : IAsyncDisposable
{
    /// <summary>The id of the allocation the sandbox starts with.</summary>
    public const string AllocationId = AllocationOperations.SeededId;

    private readonly WebApplication _server;
    private readonly Operations _operations = new();
    private readonly PlannedResponses _planned = new();
    private readonly RequestLog _requests = new();
    private readonly ConcurrentQueue<Exception> _failures = new();
    private readonly string _pathPrefix;

    private PiecesOsSandbox(WebApplication server, string pathPrefix)
    {
        _server = server;
        _pathPrefix = pathPrefix;
    }

    /// <summary>Where the sandbox listens, for example <c>http://127.0.0.1:40123/</c>; with the path prefix, if it was given one.</summary>
    public Uri Address => new(_server.Urls.Single() + _pathPrefix + "/");

    /// <summary>Every request so far, in the order of arrival, as it was on the wire.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.All;

    /// <summary>Starts a sandbox at the root of its own port.</summary>
    public static Task<PiecesOsSandbox> StartAsync(CancellationToken cancellationToken = default) => StartAsync("", cancellationToken);

    /// <summary>Starts a sandbox below a path ("/pieces/os"), as if behind a reverse proxy. Outside of it nothing is found.</summary>
    public static async Task<PiecesOsSandbox> StartAsync(string pathPrefix, CancellationToken cancellationToken)
    {
        var server = BuildServer();
        var sandbox = new PiecesOsSandbox(server, pathPrefix);
        server.UseWebSockets();
        server.Run(sandbox.RespondAsync);
        await server.StartAsync(cancellationToken);
        return sandbox;
    }

    /// <summary>Answers the next request to <paramref name="path"/> with this status and a text/plain body instead of doing it.</summary>
    /// <param name="path">As it is sent: escaped, and with the path prefix if there is one.</param>
    /// <param name="status">Any, documented for that operation or not.</param>
    /// <param name="text">The body.</param>
    public void FailNext(string path, int status, string text) => RespondNext(path, status, "text/plain; charset=utf-8", text);

    /// <summary>Answers the next request to <paramref name="path"/> with exactly this instead of doing it.</summary>
    public void RespondNext(string path, int status, string contentType, string body) =>
        _planned.Add(path, new Answer(status, contentType, Encoding.UTF8.GetBytes(body)));

    /// <summary>Lets the next request to <paramref name="path"/> wait until its client gives up.</summary>
    /// <returns>A task that ends when the request has arrived.</returns>
    public Task HoldNext(string path) => _planned.AddHold(path);

    /// <summary>Adds a distribution under an id of the caller's choice. (Those created over HTTP get a uuid.)</summary>
    public void AddDistribution(string id) => _operations.AddDistribution(id);

    /// <summary>Breaks off what is still open and stops.</summary>
    /// <exception cref="AggregateException">The sandbox itself failed at a request, which its client took for a 500.</exception>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        if (!_failures.IsEmpty)
        {
            throw new AggregateException("The sandbox failed at a request.", _failures);
        }
    }

    private static WebApplication BuildServer()
    {
        // The empty builder: no configuration from the environment, no logging, nothing but Kestrel.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        builder.Services.AddSingleton<IHostLifetime>(new GuestLifetime());
        return builder.Build();
    }

    private async Task RespondAsync(HttpContext context)
    {
        try
        {
            var request = await RecordedRequest.ReadAsync(context.Request, context.RequestAborted);
            _requests.Add(request);
            var response = await _planned.TakeAsync(request.Path, context.RequestAborted) ?? _operations.Do(request, _pathPrefix);
            await response.WriteAsync(context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or WebSocketException))
        {
            // Not that a client left; Kestrel would keep it to itself.
            _failures.Enqueue(exception);
            throw;
        }
    }
}
