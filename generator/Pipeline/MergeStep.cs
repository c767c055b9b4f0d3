using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Merges each model and each group by itself, so that an edit merges again what it touches, and joins what was merged.</summary>
internal static class MergeStep
{
    public static IncrementalValuesProvider<MergedClient> Merge(IncrementalValuesProvider<DividedClient> clients)
    {
        IncrementalValueProvider<EquatableArray<ClientPart<MergeIndex>>> indexes = clients
            .Select(static (client, _) => new ClientPart<MergeIndex>(client.Name, client.Sources.Index))
            .Collect()
            .Select(static (indexes, _) => EquatableArray.From((ICollection<ClientPart<MergeIndex>>)indexes))
            .WithTrackingName(Steps.Indexes);
        IncrementalValuesProvider<ClientPart<MergedModel>> models = clients
            .SelectMany(static (client, _) => client.Sources.Models.ConvertAll(model => new ClientPart<ModelSources>(client.Name, model)))
            .Combine(indexes)
            .Select(static (input, _) => Merged(input.Left, input.Right, ModelMerger.Merge))
            .WithTrackingName(Steps.MergedModels);
        IncrementalValuesProvider<ClientPart<MergedGroup>> groups = clients
            .SelectMany(static (client, _) => client.Sources.Groups.ConvertAll(group => new ClientPart<GroupSources>(client.Name, group)))
            .Combine(indexes)
            .Select(static (input, _) => Merged(input.Left, input.Right, ModelMerger.Merge))
            .WithTrackingName(Steps.MergedGroups);
        return clients.Combine(models.Collect()).Combine(groups.Collect())
            .Select(static (input, _) => MergedParts.For(input.Left.Left, input.Left.Right, input.Right))
            .Select(static (parts, _) => MergedClient.Join(parts))
            .WithTrackingName(Steps.Merge);
    }

    private static ClientPart<TMerged> Merged<T, TMerged>(ClientPart<T> part, EquatableArray<ClientPart<MergeIndex>> indexes, Func<T, MergeIndex, TMerged> merge) =>
        new(part.Client, merge(part.Part, ClientPart.IndexFor(part.Client, indexes)));
}

/// <summary>A client with its parts, none of another's.</summary>
internal sealed record MergedParts(DividedClient Client, EquatableArray<MergedModel> Models, EquatableArray<MergedGroup> Groups)
{
    /// <param name="models">Those of all clients, as the clients have them.</param>
    /// <param name="groups">Likewise.</param>
    public static MergedParts For(DividedClient client, ImmutableArray<ClientPart<MergedModel>> models, ImmutableArray<ClientPart<MergedGroup>> groups) =>
        new(client, EquatableArray.From(ClientPart.For(client.Name, models)), EquatableArray.From(ClientPart.For(client.Name, groups)));
}
