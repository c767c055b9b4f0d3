using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Adds to the pages what they say of each other, and makes models of the objects of each page by itself.</summary>
internal static class ArrangeStep
{
    public static IncrementalValuesProvider<ModelledClient> Arrange(IncrementalValuesProvider<ClientPages> clients)
    {
        IncrementalValuesProvider<ArrangedClient> arranged = clients
            .Select(static (client, _) => new ArrangedClient(client, PageArrangement.Arrange(client.Pages)))
            .WithTrackingName(Steps.Arrangement);
        IncrementalValueProvider<EquatableArray<ClientPart<ObjectIndex>>> indexes = arranged
            .Select(static (client, _) => new ClientPart<ObjectIndex>(client.Name, client.Pages.Objects))
            .Collect()
            .Select(static (indexes, _) => EquatableArray.From((ICollection<ClientPart<ObjectIndex>>)indexes))
            .WithTrackingName(Steps.ObjectIndexes);
        IncrementalValuesProvider<ClientPart<ModelledPage>> modelled = arranged
            .SelectMany(static (client, _) => client.Pages.WithObjects.ConvertAll(page => new ClientPart<PageWithObjects>(client.Name, page)))
            .Combine(indexes)
            .Select(static (input, _) => new ClientPart<ModelledPage>(
                input.Left.Client, PageArrangement.Model(input.Left.Part, ClientPart.IndexFor(input.Left.Client, input.Right))))
            .WithTrackingName(Steps.ModelledPages);
        return arranged.Combine(modelled.Collect()).Select(static (input, _) => ModelledClient.For(input.Left, input.Right));
    }
}

/// <summary>A client whose pages have what they say of each other.</summary>
internal sealed record ArrangedClient(ClientPages Client, ArrangedPages Pages)
{
    /// <summary>The name that tells the client from others.</summary>
    public string Name => Client.Name ?? "";
}

/// <summary>A client with models of the objects of its pages.</summary>
internal sealed record ModelledClient(ArrangedClient Client, EquatableArray<ModelledPage> Modelled)
{
    /// <param name="modelled">Those of all clients, as the clients have them.</param>
    public static ModelledClient For(ArrangedClient client, ImmutableArray<ClientPart<ModelledPage>> modelled) =>
        new(client, EquatableArray.From(ClientPart.For(client.Name, modelled)));
}
