using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesOs;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The clients, and the calls in which they race.</summary>
internal static class CallContenders
{
    public const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    public const string GetMany = "GET 1,000";

    public const string Transport = "transport alone";

    private static readonly HttpClient s_http = new();

    private static readonly HttpMessageInvoker s_lean = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });

    public static IReadOnlyList<(string Title, IReadOnlyList<Contender> Contenders)> From(Uri address)
    {
        IReadOnlyList<(string Name, ICalls Calls)> clients = Clients(address);
        return
        [
            ("GET one", Race(clients, static calls => calls.GetOneAsync(Id))),
            (GetMany, Race(clients, static calls => calls.GetManyAsync())),
            ("POST create", Race(clients, static calls => calls.CreateAsync())),
            ("410 as a response", Race(clients, static calls => calls.GoneAsync(Server.Gone))),
            ("204", Race(clients, static calls => calls.DeleteAsync(Id))),
        ];
    }

    private static IReadOnlyList<(string Name, ICalls Calls)> Clients(Uri address)
    {
        HttpClient http = s_http;
        http.BaseAddress = address;
        HttpMessageInvoker lean = s_lean;
        return
        [
            ("hand-written, HttpClient and System.Text.Json", new StjCalls(http)),
            ("hand-written, direct, HttpClient", new DirectCalls(address, request => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead), parses: true)),
            ("hand-written, direct, lean handler", new DirectCalls(address, request => lean.SendAsync(request, CancellationToken.None), parses: true)),
            (Transport, new DirectCalls(address, request => lean.SendAsync(request, CancellationToken.None), parses: false)),
            ("PiecesGen, default client", new GeneratedCalls(new PiecesOsClient(address))),
            ("PiecesGen, caller's HttpClient", new GeneratedCalls(new PiecesOsClient(http))),
        ];
    }

    private static IReadOnlyList<Contender> Race(IReadOnlyList<(string Name, ICalls Calls)> clients, Func<ICalls, Task> call) =>
        [.. clients.Select(client => new Contender(client.Name, times => Repeat(client.Calls, call, times).GetAwaiter().GetResult()))];

    private static async Task Repeat(ICalls client, Func<ICalls, Task> call, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await call(client).ConfigureAwait(false);
        }
    }
}
