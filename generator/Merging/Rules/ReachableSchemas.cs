using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Keeps the schemas that an operation sends or receives, directly or through others. Without operations, all are kept.</summary>
internal static class ReachableSchemas
{
    public static EquatableArray<Schema> From(EquatableArray<ApiGroup> groups, List<Schema> schemas, Options options)
    {
        if (options.KeepUnusedModels || groups.Count == 0)
        {
            return EquatableArray.From(schemas);
        }

        HashSet<string> reached = Reach(groups, schemas);
        return EquatableArray.From(schemas.FindAll(schema => reached.Contains(schema.Name)));
    }

    /// <summary>The schemas that an operation or another schema uses.</summary>
    public static HashSet<string> Used(EquatableArray<ApiGroup> groups, List<Schema> schemas)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        Add(groups, used, open);

        schemas.ForEach(schema => Add(schema, used, open));
        return used;
    }

    private static HashSet<string> Reach(EquatableArray<ApiGroup> groups, List<Schema> schemas)
    {
        var byName = new Dictionary<string, Schema>(schemas.Count, StringComparer.Ordinal);
        schemas.ForEach(schema => byName[schema.Name] = schema);

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        Add(groups, reached, open);

        while (open.Count > 0)
        {
            Add(byName[open.Pop()], reached, open);
        }

        return reached;
    }

    private static void Add(Schema schema, HashSet<string> reached, Stack<string> open)
    {
        (EquatableArray<Property> properties, EquatableArray<ApiType> variants) = schema switch
        {
            ObjectSchema model => (model.Properties, model.Variants),
            OpenSchema union => ([], union.Variants),
            _ => (EquatableArray<Property>.Empty, EquatableArray<ApiType>.Empty),
        };
        foreach (Property property in properties)
        {
            Add(property.Type, reached, open);
        }

        foreach (ApiType variant in variants)
        {
            Add(variant, reached, open);
        }
    }

    private static void Add(EquatableArray<ApiGroup> groups, HashSet<string> reached, Stack<string> open)
    {
        foreach (ApiGroup group in groups)
        {
            foreach (Operation operation in group.Operations)
            {
                Add(operation, reached, open);
            }
        }
    }

    private static void Add(Operation operation, HashSet<string> reached, Stack<string> open)
    {
        foreach (Parameter parameter in operation.Parameters)
        {
            Add(parameter.Type, reached, open);
        }

        Add(operation.Body?.Type, reached, open);
        foreach (Response response in operation.Responses)
        {
            Add(response.Body, reached, open);
        }
    }

    private static void Add(ApiType? type, HashSet<string> reached, Stack<string> open)
    {
        switch (type)
        {
            case SchemaReference reference when reached.Add(reference.SchemaName):
                open.Push(reference.SchemaName);
                break;
            case ListType list:
                Add(list.Item, reached, open);
                break;
            case MapType map:
                Add(map.Value, reached, open);
                break;
        }
    }
}
