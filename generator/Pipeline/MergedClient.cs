using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A client whose pages are merged.</summary>
internal sealed record MergedClient(ClientPages Client, MergeResult Result)
{
    public NamingInput Model => new(Client.Name ?? "", new ClientModel(Client.Options, Result.Model));

    public static MergedClient Join(MergedParts parts)
    {
        ClientPages client = parts.Client.Client;
        return new MergedClient(client, PartJoin.Join(parts.Client.Sources, parts.Models, parts.Groups, client.Options));
    }
}
