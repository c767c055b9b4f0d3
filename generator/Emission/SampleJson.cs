using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// Writes the smallest JSON that is valid for a type: objects hold what is required, lists and maps nothing, texts their
/// property's name.
/// </summary>
internal sealed class SampleJson
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public SampleJson(EquatableArray<Schema> schemas)
    {
        foreach (Schema schema in schemas)
        {
            _schemas[schema.Name] = schema;
        }
    }

    /// <param name="name">What the value is of, which a text says.</param>
    public string For(ApiType type, string name)
    {
        var json = new StringBuilder();
        Write(json, type, name);
        return json.ToString();
    }

    private void Write(StringBuilder json, ApiType type, string name)
    {
        switch (type)
        {
            case PrimitiveType primitive:
                WritePrimitive(json, primitive.Kind, name);
                break;
            case LiteralsType literals:
                WriteText(json, literals.Values.Count > 0 ? literals.Values[0] : name);
                break;
            case ListType:
                json.Append("[]");
                break;
            case SchemaReference reference when _schemas.TryGetValue(reference.SchemaName, out Schema? schema):
                WriteSchema(json, schema, name);
                break;
            default:
                json.Append("{}");
                break;
        }
    }

    private static void WritePrimitive(StringBuilder json, PrimitiveKind kind, string name)
    {
        switch (kind)
        {
            case PrimitiveKind.String:
                WriteText(json, name);
                break;
            case PrimitiveKind.Integer or PrimitiveKind.Number or PrimitiveKind.Decimal:
                json.Append('0');
                break;
            case PrimitiveKind.DecimalText:
                WriteText(json, "0");
                break;
            case PrimitiveKind.Boolean:
                json.Append("false");
                break;
            case PrimitiveKind.DateTime:
                WriteText(json, "2000-01-01T00:00:00Z");
                break;
            case PrimitiveKind.Date:
                WriteText(json, "2000-01-01");
                break;
            case PrimitiveKind.Binary:
                WriteText(json, "");
                break;
            default:
                json.Append("{}");
                break;
        }
    }

    private void WriteSchema(StringBuilder json, Schema schema, string name)
    {
        switch (schema)
        {
            case EnumSchema { Kind: PrimitiveKind.Integer or PrimitiveKind.Number } numbers:
                json.Append(numbers.Values.Count > 0 ? numbers.Values[0] : "0");
                break;
            case EnumSchema { Values.Count: > 0 } mixed when mixed.Literals.Contains(mixed.Values[0]):
                json.Append(mixed.Values[0]);
                break;
            case EnumSchema listed:
                WriteText(json, listed.Values.Count > 0 ? listed.Values[0] : name);
                break;
            case ObjectSchema described when _open.Add(schema.Name):
                WriteObject(json, described);
                _open.Remove(schema.Name);
                break;
            default:
                // An open model may hold anything; one that requires itself has no finite sample.
                json.Append("{}");
                break;
        }
    }

    private void WriteObject(StringBuilder json, ObjectSchema schema)
    {
        json.Append('{');
        int start = json.Length;
        foreach (Property property in schema.Properties)
        {
            if (property.IsRequired)
            {
                json.Append(json.Length == start ? "" : ",");
                WriteText(json, property.WireName);
                json.Append(':');
                Write(json, property.Type, property.WireName);
            }
        }

        json.Append('}');
    }

    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\' || char.IsControl(c) || char.IsSurrogate(c))
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }
}
