using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Decides every C# name, so that emission only prints.</summary>
internal static class ModelNamer
{
    private const string ClientSuffix = "Client";

    public static NamedModel Name(ApiModel model, Options options)
    {
        string clientName = options.ClientName is { } wanted ? Identifier.Pascal(wanted) : ClientNameOf(model.PackageName);
        string @namespace = options.Namespace is { } given ? Qualified(given) : NamespaceOf(clientName);

        EquatableArray<NamedStatus> customStatuses = CustomStatuses(model, @namespace);
        var typeScope = new NameScope([clientName, .. TypeNamesOf(customStatuses)]);
        var types = new TypeNames();
        EquatableArray<NamedSchema> schemas = NameSchemas(model, @namespace, typeScope, types);
        EquatableArray<NamedGroup> groups = NameGroups(model, @namespace, typeScope, types);
        NamedClient? client = groups.Count == 0
            ? null
            : new NamedClient(@namespace, clientName, model.BaseAddress, References(groups, clientName));
        return new NamedModel(client, groups, schemas, customStatuses);
    }

    /// <summary><c>pieces_os_client</c> and <c>@pieces.app/pieces-os-client</c> name the <c>PiecesOsClient</c>.</summary>
    private static string ClientNameOf(string? packageName)
    {
        string name = packageName ?? "Api";
        name = Identifier.Pascal(name.Substring(name.LastIndexOf('/') + 1));
        return name.EndsWith(ClientSuffix, StringComparison.Ordinal) ? name : name + ClientSuffix;
    }

    private static string NamespaceOf(string clientName)
    {
        bool hasSuffix = clientName.EndsWith(ClientSuffix, StringComparison.Ordinal) && clientName.Length > ClientSuffix.Length;
        return hasSuffix ? clientName.Substring(0, clientName.Length - ClientSuffix.Length) : clientName + "Api";
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

    private static EquatableArray<NamedSchema> NameSchemas(ApiModel model, string @namespace, NameScope typeScope, TypeNames types)
    {
        var namer = new SchemaNamer(@namespace, typeScope);
        var schemas = new List<NamedSchema>(model.Schemas.Count);
        foreach (Schema schema in model.Schemas)
        {
            NamedSchema named = namer.Name(schema);
            types.Add(named);
            schemas.Add(named);
        }

        for (int i = 0; i < schemas.Count; i++)
        {
            if (schemas[i] is NamedRecord record && model.Schemas[i] is ObjectSchema schema)
            {
                schemas[i] = SchemaNamer.WithProperties(record, schema, types);
            }
        }

        return EquatableArray<NamedSchema>.From(schemas);
    }

    private static EquatableArray<NamedGroup> NameGroups(ApiModel model, string @namespace, NameScope typeScope, TypeNames types)
    {
        var namer = new OperationNamer(@namespace, types);
        var groups = new List<NamedGroup>(model.Groups.Count);
        foreach (ApiGroup group in model.Groups)
        {
            string name = Identifier.Pascal(group.Name) + "Api";
            string className = typeScope.Take(name, InterfaceOf);
            groups.Add(new NamedGroup(
                @namespace, InterfaceOf(className), className, group.Name, group.Description, namer.Name(group, className)));
        }

        return EquatableArray<NamedGroup>.From(groups);
    }

    private static EquatableArray<NamedGroupReference> References(EquatableArray<NamedGroup> groups, string clientName)
    {
        var members = new NameScope([clientName, "DocumentedBaseAddress", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"]);
        var references = new List<NamedGroupReference>(groups.Count);
        foreach (NamedGroup group in groups)
        {
            string property = members.Take(Identifier.Pascal(group.Title));
            references.Add(new NamedGroupReference(property, group.InterfaceName, group.ClassName, group.Description));
        }

        return EquatableArray<NamedGroupReference>.From(references);
    }

    private static EquatableArray<NamedStatus> CustomStatuses(ApiModel model, string @namespace)
    {
        var statuses = new SortedSet<int>();
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                foreach (Response response in operation.Responses)
                {
                    if (!StatusNames.IsStandard(response.Status))
                    {
                        statuses.Add(response.Status);
                    }
                }
            }
        }

        var named = new List<NamedStatus>(statuses.Count);
        foreach (int status in statuses)
        {
            named.Add(new NamedStatus(@namespace, status));
        }

        return EquatableArray<NamedStatus>.From(named);
    }

    private static List<string> TypeNamesOf(EquatableArray<NamedStatus> statuses)
    {
        var names = new List<string>(statuses.Count);
        foreach (NamedStatus status in statuses)
        {
            names.Add(StatusNames.Of(status.Status));
        }

        return names;
    }

    private static string InterfaceOf(string className) => "I" + className;
}
