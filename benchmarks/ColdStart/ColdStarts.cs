using System.Net.Http.Json;
using PiecesGen.Benchmarks.AllModels;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesOs;

namespace PiecesGen.Benchmarks.ColdStart;

/// <summary>The clients that are started cold. Each makes what it needs and nothing more, so no client pays for another's types.</summary>
internal static class ColdStarts
{
    private const string Stj = "hand-written, HttpClient and System.Text.Json";
    private const string Direct = "hand-written, direct, HttpClient";
    private const string Lean = "hand-written, direct, lean handler";
    private const string Transport = "transport alone";
    private const string Generated = "PiecesGen, default client";
    private const string AllStj = "the first with all models";
    private const string AllDirect = "the second with all models";

    private const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    /// <summary>The baseline first.</summary>
    public static IReadOnlyList<string> Clients { get; } = [Stj, Direct, Lean, Transport, Generated, AllStj, AllDirect];

    public static Task RunAsync(string client, Uri address) => client switch
    {
        Stj => StjAsync(address),
        Direct => DirectAsync(address),
        Lean => LeanAsync(address, parses: true),
        Transport => LeanAsync(address, parses: false),
        Generated => GeneratedAsync(address),
        AllStj => AllStjAsync(address),
        AllDirect => AllDirectAsync(address),
        _ => throw new ArgumentException($"There is no client '{client}'.", nameof(client)),
    };

    private static async Task StjAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        await new StjCalls(http).GetOneAsync(Id).ConfigureAwait(false);
    }

    private static async Task DirectAsync(Uri address)
    {
        using var http = new HttpClient();
        await new DirectCalls(address, request => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead), parses: true).GetOneAsync(Id).ConfigureAwait(false);
    }

    private static async Task LeanAsync(Uri address, bool parses)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null };
        using var lean = new HttpMessageInvoker(handler);
        await new DirectCalls(address, request => lean.SendAsync(request, CancellationToken.None), parses).GetOneAsync(Id).ConfigureAwait(false);
    }

    private static Task GeneratedAsync(Uri address) => new GeneratedCalls(new PiecesOsClient(address)).GetOneAsync(Id);

    private static async Task AllStjAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        await http.GetFromJsonAsync($"/distribution/{Uri.EscapeDataString(Id)}", ModelContext.Default.Distribution).ConfigureAwait(false);
    }

    private static async Task AllDirectAsync(Uri address)
    {
        using var http = new HttpClient();
        var calls = new DirectCalls(address, request => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead), parses: true);
        await calls.GetOneAsync(Id, DirectReader.Distribution).ConfigureAwait(false);
    }
}
