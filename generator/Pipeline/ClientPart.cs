using System.Collections.Generic;
using System.Collections.Immutable;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A model or group of one client.</summary>
/// <param name="Client">The name that tells the client from others.</param>
internal sealed record ClientPart<T>(string Client, T Part);

/// <summary>Finds the parts of a client.</summary>
internal static class ClientPart
{
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
