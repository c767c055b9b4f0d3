using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Decides every C# name, so that emission only prints.</summary>
internal static class ModelNamer
{
    public static NamedModel Name(ApiModel model, NamedHome home, string clientName)
    {
        EquatableArray<NamedStatus> customStatuses = CustomStatuses(model, home);
        var typeScope = new NameScope([clientName, .. TypeNamesOf(customStatuses)], ignoresCase: true);
        var enums = new EnumNamer(home, typeScope);
        var types = new TypeNames(enums, home.IsModern);
        List<NamedSchema> schemas = NameSchemas(model, new SchemaNamer(home, typeScope, enums), types);
        EquatableArray<NamedGroup> groups = NameGroups(model, home, clientName, typeScope, types);
        schemas.AddRange(types.InlineEnums);
        NamedClient? client = groups.Count == 0
            ? null
            : new NamedClient(home, clientName, model.BaseAddress, References(groups));
        return new NamedModel(client, groups, EquatableArray<NamedSchema>.From(schemas), customStatuses);
    }

    private static List<NamedSchema> NameSchemas(ApiModel model, SchemaNamer namer, TypeNames types)
    {
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

        return schemas;
    }

    private static EquatableArray<NamedGroup> NameGroups(ApiModel model, NamedHome home, string clientName, NameScope typeScope, TypeNames types)
    {
        var namer = new OperationNamer(home, types);
        var members = new NameScope([clientName, "DocumentedBaseAddress", .. OperationNamer.ObjectMembers]);
        var groups = new List<NamedGroup>(model.Groups.Count);
        foreach (ApiGroup group in model.Groups)
        {
            string property = members.Take(Identifier.Pascal(group.Name), ClassOf);
            string className = ClassOf(property);
            groups.Add(new NamedGroup(
                home,
                clientName,
                property,
                typeScope.Take("I" + className),
                className,
                group.Name,
                group.Description,
                namer.Name(group, className)));
        }

        return EquatableArray<NamedGroup>.From(groups);
    }

    private static EquatableArray<NamedGroupReference> References(EquatableArray<NamedGroup> groups)
    {
        var references = new List<NamedGroupReference>(groups.Count);
        foreach (NamedGroup group in groups)
        {
            references.Add(new NamedGroupReference(group.PropertyName, group.InterfaceName, group.ClassName, group.Description));
        }

        return EquatableArray<NamedGroupReference>.From(references);
    }

    private static EquatableArray<NamedStatus> CustomStatuses(ApiModel model, NamedHome home)
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
            named.Add(new NamedStatus(home, status));
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

    private static string ClassOf(string property) => property + "Api";
}
