using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>The name and namespace of each client of a project. Clients share a namespace that the project gives them, and no other.</summary>
internal static class ClientNames
{
    private const string Suffix = "Client";

    /// <summary>What a client is called whose pages name nothing.</summary>
    private const string Unnamed = "Api";

    /// <param name="parts">The parts of each client, where they are named already.</param>
    public static NamedModel[] NameAll(IReadOnlyList<ClientModel> clients, IReadOnlyList<NamedParts>? parts = null)
    {
        var named = new List<NamedModel>(clients.Count);
        var namers = new List<ModelNamer>(clients.Count);
        foreach (ModelNamer namer in NamersOf(clients))
        {
            namers.Add(namer);
            named.Add(namer.Name(parts?[named.Count]));
        }

        // Last, so that everything else is called as in a project without handlers.
        for (int i = 0; i < namers.Count; i++)
        {
            named[i] = WithTestHandler(named[i], namers[i], clients[i]);
        }

        return [.. named];
    }

    /// <summary>What the parts of each client may know of each other's names. Clients of one namespace may yet leave the later of them other ones.</summary>
    public static EquatableArray<NamingIndex> IndexAll(IReadOnlyList<ClientModel> clients)
    {
        var indexes = new List<NamingIndex>(clients.Count);
        foreach (ModelNamer namer in NamersOf(clients))
        {
            indexes.Add(namer.Index);
        }

        return EquatableArray.From(indexes);
    }

    private static NamedModel WithTestHandler(NamedModel model, ModelNamer namer, ClientModel client)
    {
        bool isAlone = client.Options.TestHandler == TestHandlerKind.Alone;
        NamedModel emitted = isAlone ? NamedModel.Nothing : model;
        if (model.Client is null || client.Options.TestHandler == TestHandlerKind.None)
        {
            return emitted;
        }

        string? ownName = isAlone ? namer.TakeType(WithoutSuffix(namer.Index.ClientName) + NamedTestHandler.NestedName) : null;
        return emitted with { TestHandler = TestHandlerNamer.Name(namer.Index, ownName, client.Model, model.Groups) };
    }

    /// <summary>One for each client, which may name it until the next is asked for.</summary>
    private static IEnumerable<ModelNamer> NamersOf(IReadOnlyList<ClientModel> clients)
    {
        var namespaces = new NameScope([], ignoresCase: true);
        var shared = new Dictionary<(string Namespace, bool IsInternal), NamespaceTypes>();
        foreach (ClientModel client in clients)
        {
            Options options = client.Options;
            string name = NameOf(client);
            string wanted = options.Namespace is { } given ? Qualified(given) : NamespaceOf(name);
            var changes = new NameChangeList();
            string @namespace = wanted;
            if (options.Namespace is null || !shared.TryGetValue((wanted, options.IsInternal), out NamespaceTypes? types) || !types.Add(name))
            {
                @namespace = changes.Note(NamedKind.Client, wanted, namespaces.Take(wanted), NamePath.For(NamedKind.Client, name));
                types = new NamespaceTypes(ReservedIn(@namespace, client, clients));
                types.Add(name);
                shared[(@namespace, options.IsInternal)] = types;
            }

            var home = new EmitTarget(@namespace, options.IsInternal ? "internal" : "public", options.IsModern, options.Models);
            yield return new ModelNamer(client.Model, home, name, types, changes, options);
        }
    }

    /// <summary>What the client brings along, and what others do that the project puts into the same namespace.</summary>
    private static List<string> ReservedIn(string @namespace, ClientModel client, IReadOnlyList<ClientModel> clients)
    {
        List<string> reserved = [.. ModelNamer.OwnTypes(client.Model, NameOf(client))];
        foreach (ClientModel other in clients)
        {
            if (other.Options.Namespace is { } given && Qualified(given) == @namespace)
            {
                reserved.AddRange(ModelNamer.OwnTypes(other.Model, NameOf(other)));
            }
        }

        return reserved;
    }

    /// <summary><c>pieces_os_client</c> and <c>@pieces.app/pieces-os-client</c> name the <c>PiecesOsClient</c>.</summary>
    private static string NameOf(ClientModel client)
    {
        if (client.Options.ClientName is { } wanted)
        {
            return Identifier.Verbatim(wanted);
        }

        string package = client.Model.PackageName ?? Unnamed;
        string name = Identifier.Pascal(package.Substring(package.LastIndexOf('/') + 1));
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
    }

    /// <summary>The <c>ApiClientOptions</c> are the runtime's: whoever uses both namespaces must be able to say which are meant.</summary>
    public static string OptionsOf(string clientName) => (clientName == Unnamed + Suffix ? Unnamed : clientName) + "Options";

    private static string NamespaceOf(string clientName)
    {
        string stem = WithoutSuffix(clientName);
        return stem == clientName ? clientName + "Api" : stem;
    }

    private static string WithoutSuffix(string clientName) =>
        clientName.EndsWith(Suffix, StringComparison.Ordinal) && clientName.Length > Suffix.Length ? clientName.Substring(0, clientName.Length - Suffix.Length) : clientName;

    /// <summary>A namespace as the project gives it, each part made an identifier but not recased.</summary>
    private static string Qualified(string name)
    {
        string[] parts = name.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Identifier.EscapeKeyword(Identifier.Verbatim(parts[i]));
        }

        return string.Join(".", parts);
    }
}
