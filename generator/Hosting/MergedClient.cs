using System.Threading;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Hosting;

/// <summary>A client whose pages are merged.</summary>
internal sealed record MergedClient(ClientPages Client, MergeResult Result)
{
    public ClientModel Model => new(Client.Options, Result.Model);

    public static MergedClient Merge(ClientPages client, CancellationToken cancellationToken) =>
        new(client, ModelMerger.Merge(client.Pages, client.Options, cancellationToken));
}
