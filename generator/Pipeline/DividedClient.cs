using System;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A client whose pages are divided by what they describe.</summary>
internal sealed record DividedClient(ClientPages Client, MergeSources Sources)
{
    /// <summary>The name that tells the client from others.</summary>
    public string Name => Client.Name ?? "";

    public static DividedClient Divide((ModelledClient Client, EquatableArray<NamedSpellings> Spellings) input, CancellationToken cancellationToken)
    {
        ArrangedClient arranged = input.Client.Client;
        ClientSpellings spellings = SpellingsOf(arranged.Name, input.Spellings);
        return new DividedClient(arranged.Client, PageDivision.Divide(arranged.Pages, input.Client.Modelled, spellings, arranged.Client.Options));
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
