using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the pages of vocabulary of one client say that the words of its other pages mean.</summary>
/// <param name="Client">The name that its items give the client, or nothing.</param>
internal sealed record ClientSynonyms(string Client, Synonyms Synonyms)
{
    /// <summary>Those of each client.</summary>
    public static EquatableArray<ClientSynonyms> Gather(ImmutableArray<DocsPageInput> vocabularies, CancellationToken cancellationToken)
    {
        SortedDictionary<string, List<(string Path, string Text)>> clients = new(StringComparer.Ordinal);
        foreach (DocsPageInput page in vocabularies)
        {
            string client = NameOf(page);
            (clients[client] = clients.TryGetValue(client, out List<(string, string)>? pages) ? pages : []).Add((page.Path, page.Text));
        }

        List<ClientSynonyms> gathered = [];
        foreach (KeyValuePair<string, List<(string Path, string Text)>> client in clients)
        {
            client.Value.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path));
            gathered.Add(new ClientSynonyms(client.Key, DocsFormats.SynonymsIn(client.Value, cancellationToken)));
        }

        return EquatableArray.From(gathered);
    }

    /// <summary>What the words of a page mean.</summary>
    public static Synonyms For(DocsPageInput page, EquatableArray<ClientSynonyms> all) => all.Find(synonyms => synonyms.Client == NameOf(page))?.Synonyms ?? Synonyms.None;

    private static string NameOf(DocsPageInput page) => page.Client.Client ?? "";
}
