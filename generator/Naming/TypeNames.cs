using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Spells the types of the model in C#.</summary>
/// <param name="schemas">The types of the schemas, by the schemas' names.</param>
/// <param name="isModern">The consumer's framework has <c>DateOnly</c>; elsewhere a date alone stays text, which loses nothing.</param>
internal sealed class TypeNames(EquatableMap<string, SchemaType> schemas, EnumNamer enums, bool isModern)
{
    private static readonly NamedType s_string = new("string", ValueShape.String);
    private static readonly NamedType s_int64 = new("long", ValueShape.Int64);
    private static readonly NamedType s_double = new("double", ValueShape.Double);
    private static readonly NamedType s_decimal = new("decimal", ValueShape.Decimal);
    private static readonly NamedType s_decimalText = new("decimal", ValueShape.DecimalText);
    private static readonly NamedType s_boolean = new("bool", ValueShape.Boolean);
    private static readonly NamedType s_dateTime = new("global::System.DateTimeOffset", ValueShape.DateTimeOffset);
    private static readonly NamedType s_date = new("global::System.DateOnly", ValueShape.DateOnly);
    private static readonly NamedType s_bytes = new("byte[]", ValueShape.Bytes);
    private static readonly NamedType s_file = new("global::PiecesGen.ApiFile", ValueShape.File);
    private static readonly NamedType s_stream = new("global::PiecesGen.ApiStream", ValueShape.Stream);
    private static readonly NamedType s_element = new("global::System.Text.Json.JsonElement", ValueShape.Element);

    /// <summary>What is not told to be anything else.</summary>
    public static NamedType Text => s_string;

    /// <summary>The enums of types that list their values in place.</summary>
    public List<NamedSchema> InlineEnums { get; } = [];

    /// <param name="owner">What an enum without a name of its own is named after.</param>
    /// <param name="path">What has the type.</param>
    public NamedType For(ApiType type, string owner, NamePath path)
    {
        switch (type)
        {
            case PrimitiveType primitive:
                return For(primitive.Kind);
            case SchemaReference reference:
                return schemas.TryGet(reference.SchemaName, out SchemaType schema) ? schema.Type : throw new InvalidOperationException($"No schema '{reference.SchemaName}'.");
            case LiteralsType literals:
                NamedEnum named = enums.NameInline(owner, literals.Values, path);
                InlineEnums.Add(named);
                return TypeOf(named.Home, named.Name, isEnum: true);
            case ListType list:
                return List(Item(For(list.Item, owner, path), list.HoldsNulls));
            case MapType map:
                return Map(Item(For(map.Value, owner, path), map.HoldsNulls));
            default:
                throw new InvalidOperationException($"A type of an unknown kind: {type.GetType()}.");
        }
    }

    /// <summary>A type that is sent by itself, not within JSON: bytes are a file.</summary>
    public NamedType Sent(ApiType type, string owner, NamePath path) => type is PrimitiveType { Kind: PrimitiveKind.Binary } ? s_file : For(type, owner, path);

    /// <summary>The type of a form's field: each of several files is a part of the form.</summary>
    public NamedType SentInForm(ApiType type, string owner, NamePath path) => type is ListType list ? List(Sent(list.Item, owner, path)) : Sent(type, owner, path);

    /// <summary>A type that is received by itself, not within JSON: bytes are a stream.</summary>
    public NamedType Received(ApiType type, string owner, NamePath path) => type is PrimitiveType { Kind: PrimitiveKind.Binary } ? s_stream : For(type, owner, path);

    /// <summary>A body that is received message by message.</summary>
    /// <param name="message">What a message holds.</param>
    public static NamedType Messages(MessageFormat format, NamedType message) => format == MessageFormat.Events
        ? new($"global::PiecesGen.ApiMessages<global::PiecesGen.ServerSentEvent<{message.CSharp}>>", ValueShape.Events, Item: message)
        : new($"global::PiecesGen.ApiMessages<{message.CSharp}>", ValueShape.Values, Item: message);

    /// <summary>The type of a schema.</summary>
    public static NamedType TypeOf(EmitTarget home, string name, bool isEnum) =>
        new($"global::{home.Namespace}.{name}", isEnum ? ValueShape.Enum : ValueShape.Record);

    /// <summary>Any JSON value may be null as it is.</summary>
    private static NamedType Item(NamedType item, bool isNullable) =>
        isNullable && item.Shape != ValueShape.Element ? item with { IsNullable = true } : item;

    private static NamedType List(NamedType item) =>
        new($"global::System.Collections.Generic.IReadOnlyList<{item.Spelled}>", ValueShape.List, Item: item);

    private static NamedType Map(NamedType value) =>
        new($"global::System.Collections.Generic.IReadOnlyDictionary<string, {value.Spelled}>", ValueShape.Map, Item: value);

    private NamedType For(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String => s_string,
        PrimitiveKind.Integer => s_int64,
        PrimitiveKind.Number => s_double,
        PrimitiveKind.Decimal => s_decimal,
        PrimitiveKind.DecimalText => s_decimalText,
        PrimitiveKind.Boolean => s_boolean,
        PrimitiveKind.DateTime => s_dateTime,
        PrimitiveKind.Date => isModern ? s_date : s_string,
        PrimitiveKind.Binary => s_bytes,
        PrimitiveKind.Any => s_element,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
