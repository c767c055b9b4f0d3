using System;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A client whose pages are merged.</summary>
internal sealed record MergedClient(ClientPages Client, MergeResult Result)
{
    public ClientModel Model => new(Client.Options, Result.Model);

    public static MergedClient Merge((ClientPages Client, EquatableArray<NamedSpellings> Spellings) input, CancellationToken cancellationToken)
    {
        ClientSpellings spellings = SpellingsOf(input.Client.Name ?? "", input.Spellings);
        return new(input.Client, ModelMerger.Merge(input.Client.Pages, spellings, input.Client.Options, cancellationToken));
    }

    private static ClientSpellings SpellingsOf(string client, EquatableArray<NamedSpellings> all)
    {
        foreach (NamedSpellings named in all)
        {
            if (named.Client == client)
            {
                return named.Spellings;
            }
        }

        throw new InvalidOperationException($"No page of the client '{client}'.");
    }
}
