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

    public static DividedClient Divide((ClientPages Client, EquatableArray<NamedSpellings> Spellings) input, CancellationToken cancellationToken)
    {
        ClientSpellings spellings = SpellingsOf(input.Client.Name ?? "", input.Spellings);
        return new DividedClient(input.Client, PageDivision.Divide(input.Client.Pages, spellings, input.Client.Options));
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
