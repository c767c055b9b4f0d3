using PiecesGen.Benchmarks.Clients.Calls;
using PiecesOs;

namespace PiecesGen.Benchmarks.Clients.ColdStart;

/// <summary>A process that makes one client, gets one distribution, and ends.</summary>
internal static class Newcomer
{
    /// <summary>The argument that makes this program a newcomer; the client and the server's address follow.</summary>
    public const string Command = "cold";

    /// <summary>The baseline first. Each makes what it needs and nothing more, so no client pays for another's types.</summary>
    public static IReadOnlyList<string> Clients { get; } =
        ["hand-written, HttpClient and System.Text.Json", "hand-written, direct, HttpClient", "hand-written, direct, lean handler", "transport alone", "PiecesGen, default client"];

    public static Task RunAsync(string client, Uri address) => client switch
    {
        "hand-written, HttpClient and System.Text.Json" => StjAsync(address),
        "hand-written, direct, HttpClient" => DirectAsync(address),
        "hand-written, direct, lean handler" => LeanAsync(address, parses: true),
        "transport alone" => LeanAsync(address, parses: false),
        "PiecesGen, default client" => GeneratedAsync(address),
        _ => throw new ArgumentException($"There is no client '{client}'.", nameof(client)),
    };

    private static async Task StjAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        await new StjCalls(http).GetOneAsync(CallContenders.Id).ConfigureAwait(false);
    }

    private static async Task DirectAsync(Uri address)
    {
        using var http = new HttpClient();
        await new DirectCalls(address, request => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead), parses: true).GetOneAsync(CallContenders.Id).ConfigureAwait(false);
    }

    private static async Task LeanAsync(Uri address, bool parses)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null };
        using var lean = new HttpMessageInvoker(handler);
        await new DirectCalls(address, request => lean.SendAsync(request, CancellationToken.None), parses).GetOneAsync(CallContenders.Id).ConfigureAwait(false);
    }

    private static Task GeneratedAsync(Uri address) => new GeneratedCalls(new PiecesOsClient(address)).GetOneAsync(CallContenders.Id);
}
