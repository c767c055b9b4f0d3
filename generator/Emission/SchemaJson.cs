using System;
using System.Globalization;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Writes a schema as JSON Schema, as OpenAPI 3.1 has it. Other schemas are referred to by the names of their types.</summary>
internal sealed class SchemaJson
{
    /// <summary>What precedes the name of a type that is referred to; no text within JSON can hold it, since quotes are escaped there.</summary>
    public const string Reference = "\"$ref\":\"#/components/schemas/";

    private readonly StringBuilder _json = new();

    private SchemaJson()
    {
    }

    public static string For(NamedSchema schema)
    {
        var writer = new SchemaJson();
        writer._json.Append('{');
        switch (schema)
        {
            case NamedEnum listed:
                writer.WriteEnum(listed);
                break;
            case NamedRecord record:
                writer.WriteRecord(record);
                break;
            default:
                throw new InvalidOperationException($"A schema of an unknown kind: {schema.GetType()}.");
        }

        writer.WriteText("description", schema.Description);
        return writer._json.Append('}').ToString();
    }

    private void WriteEnum(NamedEnum schema)
    {
        if (schema.Literals.Count == 0)
        {
            WriteText("type", schema.IsNumeric ? "number" : "string");
        }

        WriteList("enum", schema.Values, value => _json.Append(ValueOf(schema, value.WireValue)));
    }

    private static string ValueOf(NamedEnum schema, string text) =>
        schema.Literals.Contains(text) ? text
        : schema.IsNumeric && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
        : Quoted(text);

    private void WriteRecord(NamedRecord schema)
    {
        if (!schema.IsOpen)
        {
            WriteText("type", "object");
            WriteName("properties");
            _json.Append('{');
            foreach (NamedProperty property in schema.Properties)
            {
                WriteProperty(property);
            }

            _json.Append('}');
            WriteList("required", schema.Properties.FindAll(static property => property.IsRequired), property => _json.Append(Quoted(property.WireName)));
        }

        if (!schema.HasAnyVariant)
        {
            WriteList(schema.IsOpen ? "oneOf" : "anyOf", schema.Variants, variant => WriteType(variant.Type));
        }
    }

    private void WriteProperty(NamedProperty property)
    {
        WriteName(property.WireName);
        _json.Append('{');
        WriteKeywords(property.Type);
        WriteText("description", property.Description);
        if (property.IsReadOnly)
        {
            WriteName("readOnly");
            _json.Append("true");
        }

        _json.Append('}');
    }

    private void WriteType(NamedType type)
    {
        _json.Append('{');
        WriteKeywords(type);
        _json.Append('}');
    }

    private void WriteKeywords(NamedType type)
    {
        switch (type.Shape)
        {
            case ValueShape.Record or ValueShape.Enum:
                Separate();
                _json.Append(Reference).Append(type.CSharp.Substring(type.CSharp.LastIndexOf('.') + 1)).Append('"');
                break;
            case ValueShape.List:
                WriteText("type", "array");
                WriteItem("items", type.Item!);
                break;
            case ValueShape.Map:
                WriteText("type", "object");
                WriteItem("additionalProperties", type.Item!);
                break;
            default:
                (string? name, string? format) = Plain(type.Shape);
                WriteText("type", name);
                WriteText("format", format);
                break;
        }
    }

    private static (string? Type, string? Format) Plain(ValueShape shape) => shape switch
    {
        ValueShape.String => ("string", null),
        ValueShape.Int64 => ("integer", null),
        ValueShape.Double or ValueShape.Decimal => ("number", null),
        ValueShape.DecimalText => ("string", "decimal"),
        ValueShape.Boolean => ("boolean", null),
        ValueShape.DateTimeOffset => ("string", "date-time"),
        ValueShape.DateOnly => ("string", "date"),
        ValueShape.Bytes => ("string", "binary"),
        ValueShape.Element => (null, null),
        _ => throw new InvalidOperationException($"A shape that no property has: {shape}."),
    };

    private void WriteItem(string name, NamedType type)
    {
        WriteName(name);
        if (!type.IsNullable)
        {
            WriteType(type);
            return;
        }

        _json.Append("{\"anyOf\":[");
        WriteType(type);
        _json.Append(",{\"type\":\"null\"}]}");
    }

    /// <summary>Nothing for a list of nothing.</summary>
    private void WriteList<T>(string name, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        WriteName(name);
        _json.Append('[');
        foreach (T item in items)
        {
            Separate();
            write(item);
        }

        _json.Append(']');
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            WriteName(name);
            _json.Append(Quoted(text));
        }
    }

    private void WriteName(string name)
    {
        Separate();
        _json.Append(Quoted(name)).Append(':');
    }

    private void Separate()
    {
        if (_json[_json.Length - 1] is not ('{' or '[' or ','))
        {
            _json.Append(',');
        }
    }

    private static string Quoted(string text) => $"\"{Literal.Json(text)}\"";
}
