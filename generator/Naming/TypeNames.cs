using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Spells the types of the model in C#.</summary>
internal sealed class TypeNames
{
    private static readonly NamedType s_string = new("string", ValueShape.String);
    private static readonly NamedType s_int64 = new("long", ValueShape.Int64);
    private static readonly NamedType s_double = new("double", ValueShape.Double);
    private static readonly NamedType s_boolean = new("bool", ValueShape.Boolean);
    private static readonly NamedType s_dateTime = new("global::System.DateTimeOffset", ValueShape.DateTimeOffset);
    private static readonly NamedType s_bytes = new("byte[]", ValueShape.Bytes);
    private static readonly NamedType s_element = new("global::System.Text.Json.JsonElement", ValueShape.Element);

    private readonly Dictionary<string, NamedType> _schemas = new(StringComparer.Ordinal);

    /// <summary>Gives a schema's type its name.</summary>
    public void Add(NamedSchema schema) => _schemas.Add(schema.SchemaName, new NamedType(
        $"global::{schema.Namespace}.{schema.Name}",
        schema is NamedEnum ? ValueShape.Enum : ValueShape.Record,
        $"global::{schema.Namespace}.{schema.ConverterName}"));

    public NamedType Of(ApiType type) => type switch
    {
        PrimitiveType primitive => Of(primitive.Kind),
        SchemaReference reference => _schemas[reference.SchemaName],
        ListType list => List(Of(list.Item)),
        MapType map => Map(Of(map.Value)),
        _ => throw new InvalidOperationException($"A type of an unknown kind: {type.GetType()}."),
    };

    private static NamedType List(NamedType item) =>
        new($"global::System.Collections.Generic.IReadOnlyList<{item.CSharp}>", ValueShape.List, Item: item);

    private static NamedType Map(NamedType value) =>
        new($"global::System.Collections.Generic.IReadOnlyDictionary<string, {value.CSharp}>", ValueShape.Map, Item: value);

    private static NamedType Of(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Integer => s_int64,
        PrimitiveKind.Number => s_double,
        PrimitiveKind.Boolean => s_boolean,
        PrimitiveKind.DateTime => s_dateTime,
        PrimitiveKind.Binary => s_bytes,
        PrimitiveKind.Any => s_element,

        // A date alone has no type on netstandard2.0; its text loses nothing.
        PrimitiveKind.Date or PrimitiveKind.String => s_string,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
