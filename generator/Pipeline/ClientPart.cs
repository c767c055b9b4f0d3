using System.Collections.Generic;
using System.Collections.Immutable;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A part of one client: a page, a model, a group, or what these have in common.</summary>
/// <param name="Client">The name that tells the client from others.</param>
internal sealed record ClientPart<T>(string Client, T Part);

/// <summary>Finds the parts of a client.</summary>
internal static class ClientPart
{
    /// <summary>What the parts of a client have in common.</summary>
    public static T IndexFor<T>(string client, EquatableArray<ClientPart<T>> indexes) => indexes.Find(index => index.Client == client)!.Part;

    public static List<T> For<T>(string client, ImmutableArray<ClientPart<T>> all)
    {
        var parts = new List<T>(all.Length);
        foreach (ClientPart<T> part in all)
        {
            if (part.Client == client)
            {
                parts.Add(part.Part);
            }
        }

        return parts;
    }
}
