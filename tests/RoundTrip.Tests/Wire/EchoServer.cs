using Microsoft.AspNetCore.Http;
using PiecesGen.Connections;
using PiecesGen.Http;

namespace PiecesGen.RoundTrip.Tests.Wire;

/// <summary>A real server that keeps what a test asks for of each request. One call at a time.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private static readonly ApiOperation s_operation = new("echo", "GET", "/echo", null, new DocumentedStatus(200, "OK"));

    private readonly WebServer _server;
    private readonly Reading _reading;

    private EchoServer(WebServer server, Reading reading)
    {
        _server = server;
        _reading = reading;
    }

    public static async Task<EchoServer> StartAsync()
    {
        var reading = new Reading();
        return new EchoServer(await WebServer.StartAsync(reading.KeepAsync), reading);
    }

    /// <summary>What the server reads of a request.</summary>
    public async Task<string> ReceiveAsync(string relativeUri, RequestHeaders headers, Func<HttpContext, string> read)
    {
        Task<string> arrived = _reading.Next(read);
        var connection = new ApiConnection(_server.Address, null);
        await connection.SendAsync(
            new ApiRequest(s_operation, relativeUri, headers: headers),
            static response => response.StatusCode == 200 ? "" : throw response.ToException(),
            CancellationToken.None);
        return await arrived.WaitAsync(Patience.Limit);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>What is read of the request that comes next.</summary>
    private sealed class Reading
    {
        private volatile Tuple<Func<HttpContext, string>, TaskCompletionSource<string>>? _next;

        public Task<string> Next(Func<HttpContext, string> read)
        {
            var arrived = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _next = Tuple.Create(read, arrived);
            return arrived.Task;
        }

        public Task KeepAsync(HttpContext context)
        {
            (Func<HttpContext, string> read, TaskCompletionSource<string> arrived) = _next!;
            arrived.SetResult(read(context));
            return Task.CompletedTask;
        }
    }
}
