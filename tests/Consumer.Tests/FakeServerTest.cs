using System.Text.Json.Nodes;
using PiecesGen.FakePiecesOs;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>A test with a fake server of its own and a generated client that talks to it.</summary>
public abstract class FakeServerTest : IAsyncLifetime
{
    private static readonly HttpClient s_http = new();

    private FakeServer? _fake;

    protected FakeServer Fake => _fake ?? throw new InvalidOperationException("The fake server is started by InitializeAsync.");

    protected PiecesOsClient Pieces => field ??= new PiecesOsClient(Fake.Address);

    /// <summary>The request that went out last.</summary>
    protected RecordedRequest Sent => Fake.Requests[^1];

    public async Task InitializeAsync() => _fake = await FakeServer.StartAsync();

    public async Task DisposeAsync() => await Fake.DisposeAsync();

    /// <summary>What the server holds, read without the generated client.</summary>
    protected async Task<JsonNode> ReadRawAsync(string path)
    {
        string json = await s_http.GetStringAsync(new Uri(Fake.Address, path));
        return JsonNode.Parse(json)!;
    }
}
