using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>
/// Decides every C# name of a client, so that emission only prints. Each schema and group is named by itself, as if the types that it
/// brings along were free; one that is not so is named again.
/// </summary>
internal sealed class ModelNamer
{
    private const string Registration = "ServiceCollectionExtensions";
    private const string Headers = "Headers";
    private const string Descriptions = "OpenApiExtensions";

    private readonly ApiModel _model;
    private readonly NameScope _types;
    private readonly NameChangeList _changes;
    private readonly EquatableArray<NamedStatus> _customStatuses;
    private readonly EquatableArray<NamedHeader> _headers;
    private readonly EquatableArray<NamedCredential> _credentials;
    private readonly List<NamedSchema> _inlineEnums = [];

    public ModelNamer(ApiModel model, EmitTarget home, string clientName, NamespaceTypes namespaceTypes, NameChangeList changes, Options options)
    {
        _model = model;
        _types = namespaceTypes.Scope;
        _changes = changes;
        _customStatuses = CustomStatuses(model).FindAll(namespaceTypes.Add).ConvertAll(status => new NamedStatus(home, status));
        _headers = HeaderNamer.Name(model, clientName + Headers);
        _credentials = CredentialNamer.Name(model.SecuritySchemes, ClientNames.OptionsOf(clientName));
        Index = new NamingIndex(home, clientName, NameSchemas(home), NameGroups(clientName), options.HasShortNames, options.KeepsLongNames);
    }

    public NamingIndex Index { get; }

    /// <summary>The types of a client that are called after it or after a status, and that no model may be called like.</summary>
    public static IEnumerable<string> OwnTypes(ApiModel model, string clientName) =>
        [clientName, ClientNames.OptionsOf(clientName), clientName + Registration, clientName + Headers, clientName + Descriptions, .. CustomStatuses(model).ConvertAll(static status => StatusNames.For(status))];

    /// <param name="named">The parts of the model as they were named before, which counts where they knew what is known now; null where they were not.</param>
    public NamedModel Name(NamedParts? named)
    {
        NamedParts parts = named is not null && named.Index.Equals(Index) ? named : NamedParts.For(_model, Index);
        List<NamedSchema> schemas = SchemasOf(parts);
        EquatableArray<NamedGroup> groups = GroupsOf(parts);
        schemas.AddRange(_inlineEnums);
        string clientName = Index.ClientName;
        NamedClient? client = groups.Count == 0
            ? null
            : new NamedClient(
                Index.Home, clientName, _model.BaseAddress, References(groups), ClientNames.OptionsOf(clientName), _credentials, clientName + Registration, clientName + Headers, _headers);
        EquatableArray<NamedSchema> all = EquatableArray.From(schemas);
        return new NamedModel(client, groups, all, _customStatuses, _changes.ToArray())
        {
            Descriptions = client is null || all.Count == 0 ? null : new NamedDescriptions(Index.Home, clientName, clientName + Descriptions, all),
        };
    }

    /// <summary>A type that is called so if nothing else is, once everything in the namespace has a name.</summary>
    public string TakeType(string wanted) => _types.Take(wanted);

    private EquatableMap<string, SchemaType> NameSchemas(EmitTarget home)
    {
        var schemas = new Dictionary<string, SchemaType>(_model.Schemas.Count, StringComparer.Ordinal);
        foreach (Schema schema in _model.Schemas)
        {
            string name = _types.Take(SchemaNamer.TypeName(schema.GivenName ?? schema.Name));
            schemas.Add(schema.Name, new SchemaType(name, TypeNames.TypeOf(home, name, schema is EnumSchema)));
        }

        return new EquatableMap<string, SchemaType>(schemas);
    }

    private EquatableMap<string, string> NameGroups(string clientName)
    {
        var members = new NameScope(
            [clientName, "ActivitySourceName", "DocumentedBaseAddress", "With", NamedTestHandler.NestedName, .. OperationNamer.ObjectMembers]);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ApiGroup group in _model.Groups)
        {
            groups.Add(group.Name, members.Take(Identifier.Pascal(group.Name), GroupNamer.ClassOf));
        }

        return new EquatableMap<string, string>(groups);
    }

    private List<NamedSchema> SchemasOf(NamedParts parts)
    {
        for (int i = 0; i < _model.Schemas.Count; i++)
        {
            Schema schema = _model.Schemas[i];
            _changes.Note(NamedKind.Model, Identifier.Pascal(schema.GivenName ?? schema.Name), parts.Schemas[i].Named.Name, NamePath.For(NamedKind.Model, schema.Name), schema.GivenName);
            if (schema is EnumSchema)
            {
                _changes.AddRange(parts.Schemas[i].Changes);
            }
        }

        var schemas = new List<NamedSchema>(_model.Schemas.Count);
        for (int i = 0; i < _model.Schemas.Count; i++)
        {
            Schema schema = _model.Schemas[i];
            schemas.Add(schema is EnumSchema ? parts.Schemas[i].Named : Taken(parts.Schemas[i], taken => SchemaNamer.Name(schema, Index, taken)));
        }

        return WithVariants(schemas);
    }

    private List<NamedSchema> WithVariants(List<NamedSchema> schemas)
    {
        if (!_model.Schemas.Exists(static schema => schema is OpenSchema { Variants.Count: > 0 } or ObjectSchema { Variants.Count: > 0 }))
        {
            return schemas;
        }

        var types = new TypeNames(Index.Schemas, new EnumNamer(Index.Home, wanted => _types.Take(wanted), _changes), Index.Home.IsModern);
        var variants = new VariantNamer(_model, schemas, types);
        List<NamedSchema> whole = schemas.ConvertAll(schema => schema is NamedRecord record ? variants.WithVariants(record) : schema);
        _inlineEnums.AddRange(types.InlineEnums);
        return whole;
    }

    private EquatableArray<NamedGroup> GroupsOf(NamedParts parts)
    {
        var groups = new List<NamedGroup>(_model.Groups.Count);
        for (int i = 0; i < _model.Groups.Count; i++)
        {
            ApiGroup group = _model.Groups[i];
            _changes.Note(NamedKind.Group, Identifier.Pascal(group.Name), parts.Groups[i].Named.PropertyName, NamePath.For(NamedKind.Group, group.Name));
            groups.Add(Taken(parts.Groups[i], taken => GroupNamer.Name(group, Index, taken)));
        }

        return EquatableArray.From(groups);
    }

    /// <summary>The part, its types called as it wants or, where others are called so, otherwise.</summary>
    private T Taken<T>(NamedPart<T> part, Func<EquatableArray<string>, NamedPart<T>> nameAgain)
    {
        EquatableArray<string> taken = part.Wanted.ConvertAll(wanted => _types.Take(wanted));
        NamedPart<T> named = taken.Equals(part.Wanted) ? part : nameAgain(taken);
        _changes.AddRange(named.Changes);
        _inlineEnums.AddRange(named.InlineEnums);
        return named.Named;
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
}
