using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What one page contributes to the spelling of its client's names; equal after an edit that changes none.</summary>
/// <param name="Client">The name that its items give the client, or nothing.</param>
internal sealed record ClientPageSpellings(string Client, PageSpellings Spellings)
{
    public static ClientPageSpellings From(PageResult page, CancellationToken cancellationToken) =>
        new(page.Client.Client ?? "", PageSpellings.From(page.Facts));

    /// <summary>What the pages of each client tell together, by the client's name.</summary>
    public static EquatableArray<NamedSpellings> Gather(ImmutableArray<ClientPageSpellings> pages, CancellationToken cancellationToken)
    {
        var clients = new SortedDictionary<string, List<PageSpellings>>(StringComparer.Ordinal);
        foreach (ClientPageSpellings page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!clients.TryGetValue(page.Client, out List<PageSpellings>? spellings))
            {
                clients.Add(page.Client, spellings = []);
            }

            spellings.Add(page.Spellings);
        }

        var gathered = new List<NamedSpellings>(clients.Count);
        foreach (KeyValuePair<string, List<PageSpellings>> client in clients)
        {
            gathered.Add(new NamedSpellings(client.Key, ClientSpellings.From(client.Value)));
        }

        return EquatableArray.From(gathered);
    }
}

/// <summary>The spellings of one client.</summary>
internal sealed record NamedSpellings(string Client, ClientSpellings Spellings);
