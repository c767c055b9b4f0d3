using System.Text.Json.Nodes;
using PiecesGen.Sandbox;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>A test with a sandbox of its own and a generated client that talks to it.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    private static readonly HttpClient s_http = new();

    private PiecesOsSandbox? _sandbox;

    protected PiecesOsSandbox Sandbox => _sandbox ?? throw new InvalidOperationException("The sandbox is started by InitializeAsync.");

    protected PiecesOsClient Pieces => field ??= new PiecesOsClient(Sandbox.Address);

    /// <summary>The request that went out last.</summary>
    protected RecordedRequest Sent => Sandbox.Requests[^1];

    public async Task InitializeAsync() => _sandbox = await PiecesOsSandbox.StartAsync();

    public async Task DisposeAsync() => await Sandbox.DisposeAsync();

    /// <summary>What the server holds, read without the generated client.</summary>
    protected async Task<JsonNode> ReadRawAsync(string path)
    {
        string json = await s_http.GetStringAsync(new Uri(Sandbox.Address, path));
        return JsonNode.Parse(json)!;
    }
}
