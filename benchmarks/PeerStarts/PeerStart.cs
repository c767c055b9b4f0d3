using PiecesGen.Benchmarks.Peers;

namespace PiecesGen.Benchmarks.PeerStarts;

/// <summary>The clients that are started cold, each over an HttpClient of its caller's. A process loads only the assembly of its own.</summary>
internal static class PeerStart
{
    private const string Ours = "PiecesGen";
    private const string Refit = "Refit";
    private const string NSwag = "NSwag";
    private const string Kiota = "Kiota";

    /// <summary>The baseline first.</summary>
    public static IReadOnlyList<string> Clients { get; } = [Ours, Refit, NSwag, Kiota];

    public static async Task RunAsync(string client, Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        await (client switch
        {
            Ours => OursAsync(http),
            Refit => RefitAsync(http),
            NSwag => NSwagAsync(http),
            Kiota => KiotaAsync(http),
            _ => throw new ArgumentException($"There is no client '{client}'.", nameof(client)),
        });
    }

    private static Task OursAsync(HttpClient http) => OperationTour.RunAsync(new PiecesGenPeer(http));

    private static Task RefitAsync(HttpClient http) => OperationTour.RunAsync(new RefitPeer(http));

    private static Task NSwagAsync(HttpClient http) => OperationTour.RunAsync(new NSwagPeer(http));

    private static async Task KiotaAsync(HttpClient http)
    {
        using var kiota = new KiotaPeer(http);
        await OperationTour.RunAsync(kiota);
    }
}
