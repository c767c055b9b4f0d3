using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PiecesGen.Tests.Loopback;

/// <summary>
/// A Kestrel on a free port whose requests, WebSockets among them, are handled as the test says. Disposal aborts what is open, waits
/// for every handler, and throws what a handler has thrown.
/// </summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestDelegate _handle;
    private readonly Lock _gate = new();
    private readonly List<Task> _handled = [];
    private readonly HashSet<string> _connections = [];

    private WebServer(RequestDelegate handle)
    {
        _handle = handle;

        // The empty builder: nothing of the environment, no logging.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.UseWebSockets();
        _application.Run(Handle);
    }

    public Uri Address => new(_application.Urls.Single());

    /// <summary>How many requests have arrived.</summary>
    public int Requests
    {
        get
        {
            lock (_gate)
            {
                return _handled.Count;
            }
        }
    }

    /// <summary>How many TCP connections they came over.</summary>
    public int Connections
    {
        get
        {
            lock (_gate)
            {
                return _connections.Count;
            }
        }
    }

    /// <summary>Starts a server.</summary>
    /// <param name="handle">Handles a request. Where it waits for something other than the connection, it does so until <see cref="HttpContext.RequestAborted"/> fires.</param>
    public static async Task<WebServer> StartAsync(RequestDelegate handle)
    {
        var server = new WebServer(handle);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>The request's path and query as they came over the wire.</summary>
    public static string RawTarget(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Task all;
        lock (_gate)
        {
            all = Task.WhenAll(_handled);
        }

        await all.WaitAsync(Patience.Limit);
    }

    private Task Handle(HttpContext context)
    {
        CancellationToken aborted = context.RequestAborted;
        lock (_gate)
        {
            _connections.Add(context.Connection.Id);
            Task handling = Task.Run(() => _handle(context));
            _handled.Add(WatchAsync(handling, aborted));
            return handling;
        }
    }

    private static async Task WatchAsync(Task handling, CancellationToken aborted)
    {
        try
        {
            await handling;
        }
        catch (Exception exception) when (IsEndOfConnection(exception, aborted))
        {
            // The client has had enough, or the test is over.
        }
    }

    private static bool IsEndOfConnection(Exception exception, CancellationToken aborted) => exception switch
    {
        // Comes before the token fires, or after.
        ConnectionAbortedException => true,
        OperationCanceledException => aborted.IsCancellationRequested,
        WebSocketException failure => failure.WebSocketErrorCode == WebSocketError.ConnectionClosedPrematurely,
        _ => exception is IOException,
    };
}
