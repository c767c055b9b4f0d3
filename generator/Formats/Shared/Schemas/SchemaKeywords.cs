using System;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>What the keywords of a single schema say, whatever is in it.</summary>
internal static class SchemaKeywords
{
    /// <summary>The name of the type: stated, or told by what else the schema says.</summary>
    public static string? TypeOf(JsonNode schema) => schema.Find("type") switch
    {
        { Kind: JsonNodeKind.String } stated => stated.Text,
        { Kind: JsonNodeKind.Array, Items: var names } => names.FindAll(static name => name.Text != "null") is { Count: 1 } one ? one[0].Text : "any",
        _ => schema.Find("properties") is not null || schema.Find("additionalProperties") is not null ? "object" : schema.Find("items") is not null ? "array" : null,
    };

    /// <summary>Null for what is no single value.</summary>
    public static PrimitiveKind? Primitive(string? type, string? format) => type switch
    {
        "string" => format switch
        {
            "date-time" => PrimitiveKind.DateTime,
            "date" => PrimitiveKind.Date,
            "binary" => PrimitiveKind.Binary,
            "decimal" => PrimitiveKind.DecimalText,
            _ => PrimitiveKind.String,
        },
        "integer" => PrimitiveKind.Integer,
        "number" => format == "decimal" ? PrimitiveKind.Decimal : PrimitiveKind.Number,
        "boolean" => PrimitiveKind.Boolean,
        _ => null,
    };

    public static bool IsNullable(JsonNode schema) =>
        schema.IsTrue("nullable")
        || (schema.Find("type") is { Kind: JsonNodeKind.Array } types && types.Items.Exists(static name => name.Text == "null"))
        || ((schema.Find("oneOf") ?? schema.Find("anyOf")) is { } options && options.Items.Exists(IsNull));

    public static bool IsNull(JsonNode schema) => schema.TextOf("type") == "null";

    public static string? DescriptionOf(JsonNode schema) => schema.TextOf("description")?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The title, where a model can be called so.</summary>
    public static string? TitleOf(JsonNode schema) => schema.TextOf("title") is { } title && IsName(title) ? title : null;

    /// <summary>What a model can be called: a title may also be a sentence.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && Array.TrueForAll(text.ToCharArray(), static c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');
}
