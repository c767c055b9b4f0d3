using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Names each schema and each group by itself, so that an edit names again what it touches, and joins what was named.</summary>
internal static class NamingStep
{
    public static IncrementalValuesProvider<NamedModel> Name(IncrementalValuesProvider<NamingInput> clients)
    {
        IncrementalValueProvider<ImmutableArray<NamingInput>> all = clients.Collect();
        IncrementalValueProvider<EquatableArray<ClientPart<NamingIndex>>> indexes = all
            .Select(static (clients, _) => IndexesOf(clients))
            .WithTrackingName(Steps.NamingIndexes);
        IncrementalValuesProvider<ClientPart<NamedPart<NamedSchema>>> schemas = clients
            .SelectMany(static (client, _) => client.Model.Model.Schemas.ConvertAll(schema => new ClientPart<Schema>(client.Client, schema)))
            .Combine(indexes)
            .Select(static (input, _) => Named(input.Left, input.Right, static (schema, index) => SchemaNamer.Name(schema, index)))
            .WithTrackingName(Steps.NamedSchemas);
        IncrementalValuesProvider<ClientPart<NamedPart<NamedGroup>>> groups = clients
            .SelectMany(static (client, _) => client.Model.Model.Groups.ConvertAll(group => new ClientPart<ApiGroup>(client.Client, group)))
            .Combine(indexes)
            .Select(static (input, _) => Named(input.Left, input.Right, static (group, index) => GroupNamer.Name(group, index)))
            .WithTrackingName(Steps.NamedGroups);
        return all.Combine(indexes).Combine(schemas.Collect()).Combine(groups.Collect())
            .SelectMany(static (input, _) => Join(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right))
            .WithTrackingName(Steps.Names);
    }

    private static EquatableArray<ClientPart<NamingIndex>> IndexesOf(ImmutableArray<NamingInput> clients)
    {
        int next = 0;
        return ClientNames.IndexAll(ModelsOf(clients)).ConvertAll(index => new ClientPart<NamingIndex>(clients[next++].Client, index));
    }

    private static ClientPart<NamedPart<TNamed>> Named<T, TNamed>(ClientPart<T> part, EquatableArray<ClientPart<NamingIndex>> indexes, Func<T, NamingIndex, NamedPart<TNamed>> name) =>
        new(part.Client, name(part.Part, ClientPart.IndexFor(part.Client, indexes)));

    private static NamedModel[] Join(
        ImmutableArray<NamingInput> clients,
        EquatableArray<ClientPart<NamingIndex>> indexes,
        ImmutableArray<ClientPart<NamedPart<NamedSchema>>> schemas,
        ImmutableArray<ClientPart<NamedPart<NamedGroup>>> groups)
    {
        var parts = new List<NamedParts>(clients.Length);
        foreach (ClientPart<NamingIndex> naming in indexes)
        {
            parts.Add(new NamedParts(naming.Part, ClientPart.For(naming.Client, schemas), ClientPart.For(naming.Client, groups)));
        }

        return ClientNames.NameAll(ModelsOf(clients), parts);
    }

    private static ClientModel[] ModelsOf(ImmutableArray<NamingInput> clients)
    {
        var models = new ClientModel[clients.Length];
        for (int i = 0; i < models.Length; i++)
        {
            models[i] = clients[i].Model;
        }

        return models;
    }
}

/// <summary>A client that is to be named.</summary>
/// <param name="Client">The name that tells it from others.</param>
internal sealed record NamingInput(string Client, ClientModel Model);
