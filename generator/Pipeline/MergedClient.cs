using System.Collections.Immutable;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A client whose pages are merged.</summary>
internal sealed record MergedClient(ClientPages Client, MergeResult Result)
{
    public NamingInput Model => new(Client.Name ?? "", new ClientModel(Client.Options, Result.Model));

    /// <param name="models">Those of all clients, as the clients have them.</param>
    /// <param name="groups">Likewise.</param>
    public static MergedClient Join(DividedClient client, ImmutableArray<ClientPart<MergedModel>> models, ImmutableArray<ClientPart<MergedGroup>> groups) => new(
        client.Client, PartJoin.Join(client.Sources, ClientPart.For(client.Name, models), ClientPart.For(client.Name, groups), client.Client.Options));
}
