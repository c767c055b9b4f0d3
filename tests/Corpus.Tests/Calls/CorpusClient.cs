using System.Reflection;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>The client emitted from both dialects, compiled and loaded once, and the server it calls.</summary>
public sealed class CorpusClient : IAsyncLifetime
{
    private static readonly Lazy<Assembly> s_assembly = new(() => CorpusRun.For(CorpusPages.Both).Load());
    private RecordingServer? _server;

    internal static Assembly Assembly => s_assembly.Value;

    internal RecordingServer Server => _server!;

    internal IReadOnlyDictionary<string, ClientOperation> Operations { get; private set; } = new Dictionary<string, ClientOperation>();

    internal IReadOnlyDictionary<string, ClientStream> Streams { get; private set; } = new Dictionary<string, ClientStream>();

    public async Task InitializeAsync()
    {
        if (!CorpusFactAttribute.IsAvailable)
        {
            return;
        }

        _server = await RecordingServer.StartAsync();
        Type client = Assembly.GetExportedTypes().Single(type => type.Name == "PiecesOsClient");
        object instance = Activator.CreateInstance(client, Server.Address)!;
        Operations = ClientOperation.All(instance);
        Streams = ClientStream.All(instance);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
