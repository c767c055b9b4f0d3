using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Decides every C# name, so that emission only prints.</summary>
internal static class ModelNamer
{
    private const string Registration = "ServiceCollectionExtensions";
    private const string Headers = "Headers";

    /// <summary>The types of a client that are called after it or after a status, and that no model may be called like.</summary>
    public static IEnumerable<string> OwnTypes(ApiModel model, string clientName) =>
        [clientName, ClientNames.OptionsOf(clientName), clientName + Registration, clientName + Headers, .. CustomStatuses(model).ConvertAll(static status => StatusNames.For(status))];

    public static NamedModel Name(ApiModel model, EmitTarget home, string clientName, NamespaceTypes namespaceTypes, NameChangeList changes, Options options)
    {
        EquatableArray<NamedStatus> customStatuses = CustomStatuses(model).FindAll(namespaceTypes.Add).ConvertAll(status => new NamedStatus(home, status));
        string optionsName = ClientNames.OptionsOf(clientName);
        string registrationName = clientName + Registration;
        string headersName = clientName + Headers;
        EquatableArray<NamedHeader> headers = HeaderNamer.Name(model, headersName);
        EquatableArray<NamedCredential> credentials = CredentialNamer.Name(model.SecuritySchemes, optionsName);
        NameScope typeScope = namespaceTypes.Scope;
        var enums = new EnumNamer(home, typeScope, changes);
        var types = new TypeNames(enums, home.IsModern);
        List<NamedSchema> schemas = NameSchemas(model, new SchemaNamer(home, typeScope, enums, changes), types);
        EquatableArray<NamedGroup> groups = NameGroups(model, home, clientName, typeScope, new OperationNamer(home, types, changes, options), changes);
        schemas.AddRange(types.InlineEnums);
        NamedClient? client = groups.Count == 0
            ? null
            : new NamedClient(
                home, clientName, model.BaseAddress, References(groups), optionsName, credentials, registrationName, headersName, headers);
        return new NamedModel(client, groups, EquatableArray.From(schemas), customStatuses, changes.ToArray());
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
                schemas[i] = namer.WithProperties(record, schema, types);
            }
        }

        var variants = new VariantNamer(model, schemas, types);
        return schemas.ConvertAll(schema => schema is NamedRecord record ? variants.WithVariants(record) : schema);
    }

    private static EquatableArray<NamedGroup> NameGroups(
        ApiModel model, EmitTarget home, string clientName, NameScope typeScope, OperationNamer namer, NameChangeList changes)
    {
        var members = new NameScope(
            [clientName, "ActivitySourceName", "DocumentedBaseAddress", "With", NamedTestHandler.ClassName, .. OperationNamer.ObjectMembers]);
        return model.Groups.ConvertAll(group =>
        {
            string wanted = Identifier.Pascal(group.Name);
            string property = changes.Note(NamedKind.Group, wanted, members.Take(wanted, ClassOf), NamePath.For(NamedKind.Group, group.Name));
            string className = ClassOf(property);
            EquatableArray<NamedOperation> operations = namer.Name(group, className);
            return new NamedGroup(
                home,
                clientName,
                property,
                typeScope.Take("I" + className),
                className,
                operations.Exists(static operation => operation.HasOptional) ? typeScope.Take(className + "Extensions") : null,
                operations.Exists(static operation => operation.LongName is not null) ? typeScope.Take(className + "LongNames") : null,
                group.Name,
                group.Description,
                operations);
        });
    }

    private static EquatableArray<NamedGroupReference> References(EquatableArray<NamedGroup> groups) => groups.ConvertAll(
        static group => new NamedGroupReference(group.PropertyName, group.InterfaceName, group.ClassName, group.Description));

    private static EquatableArray<int> CustomStatuses(ApiModel model)
    {
        var statuses = new SortedSet<int>();
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                foreach (Response response in operation.Responses)
                {
                    if (!StatusNames.IsStandard(response.Statuses))
                    {
                        statuses.Add(response.Statuses.First);
                    }
                }
            }
        }

        return EquatableArray.From(statuses);
    }

    private static string ClassOf(string property) => property + "Api";
}
