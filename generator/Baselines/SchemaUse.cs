using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Baselines;

/// <summary>Which schemas travel to the server and which come from it.</summary>
internal sealed class SchemaUse
{
    private readonly Dictionary<string, ObjectSchema> _objects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);
    private readonly bool _hasOperations;

    public SchemaUse(ApiModel model)
    {
        foreach (Schema schema in model.Schemas)
        {
            if (schema is ObjectSchema described)
            {
                _objects[schema.Name] = described;
            }
        }

        _hasOperations = model.Groups.Count > 0;
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                Add(operation);
            }
        }
    }

    public bool IsSent(Schema schema) => _sent.Contains(schema.Name);

    public bool IsReceived(Schema schema) => _received.Contains(schema.Name);

    /// <summary>A client holds it: an operation reaches it, or there are only models.</summary>
    public bool IsEmitted(Schema schema) => !_hasOperations || IsSent(schema) || IsReceived(schema);

    private void Add(Operation operation)
    {
        foreach (Parameter parameter in operation.Parameters)
        {
            Reach(parameter.Type, _sent);
        }

        Reach(operation.Body?.Type, _sent);
        foreach (Response response in operation.Responses)
        {
            Reach(response.Body, _received);
        }
    }

    private void Reach(ApiType? from, HashSet<string> reached)
    {
        var open = new Stack<ApiType?>();
        open.Push(from);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ListType list:
                    open.Push(list.Item);
                    break;
                case MapType map:
                    open.Push(map.Value);
                    break;
                case SchemaReference reference when reached.Add(reference.SchemaName) && _objects.TryGetValue(reference.SchemaName, out ObjectSchema? schema):
                    foreach (Property property in schema.Properties)
                    {
                        open.Push(property.Type);
                    }

                    break;
            }
        }
    }
}
