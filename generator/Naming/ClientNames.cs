using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>The name and namespace of each client of a project. Clients share a namespace that the project gives them, and no other.</summary>
internal static class ClientNames
{
    private const string Suffix = "Client";

    /// <summary>What a client is called whose pages name nothing.</summary>
    private const string Unnamed = "Api";

    public static NamedModel[] NameAll(IReadOnlyList<ClientModel> clients)
    {
        var namespaces = new NameScope([], ignoresCase: true);
        var shared = new Dictionary<(string Namespace, bool IsInternal), NamespaceTypes>();
        var named = new NamedModel[clients.Count];
        for (int i = 0; i < clients.Count; i++)
        {
            Options options = clients[i].Options;
            string name = NameOf(clients[i]);
            string wanted = options.Namespace is { } given ? Qualified(given) : NamespaceOf(name);
            var changes = new NameChangeList();
            string @namespace = wanted;
            if (options.Namespace is null || !shared.TryGetValue((wanted, options.IsInternal), out NamespaceTypes? types) || !types.Add(name))
            {
                @namespace = changes.Note(NamedKind.Client, wanted, namespaces.Take(wanted), NamePath.For(NamedKind.Client, name));
                types = new NamespaceTypes(ReservedIn(@namespace, clients[i], clients));
                types.Add(name);
                shared[(@namespace, options.IsInternal)] = types;
            }

            var home = new EmitTarget(@namespace, options.IsInternal ? "internal" : "public", options.IsModern, options.Models);
            named[i] = ModelNamer.Name(clients[i].Model, home, name, types, changes, options);
            if (options.HasTestHandler && named[i].Client is not null)
            {
                named[i] = named[i] with { TestHandler = TestHandlerNamer.Name(home, name, clients[i].Model, named[i].Groups) };
            }
        }

        return named;
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
        bool hasSuffix = clientName.EndsWith(Suffix, StringComparison.Ordinal) && clientName.Length > Suffix.Length;
        return hasSuffix ? clientName.Substring(0, clientName.Length - Suffix.Length) : clientName + "Api";
    }

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
