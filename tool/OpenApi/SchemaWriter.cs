using System.Globalization;
using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes types and the schemas they refer to.</summary>
internal sealed class SchemaWriter(EquatableArray<Schema> described, ComponentNames names, EvidenceWriter evidence)
{
    private readonly HashSet<string> _objects = [.. described.OfType<ObjectSchema>().Select(static schema => schema.Name)];

    private readonly DefaultWriter _defaults = new(described);

    /// <summary>Whether a type is a model with properties.</summary>
    public bool IsObject(ApiType type) => type is SchemaReference reference && _objects.Contains(reference.SchemaName);

    public void WriteComponents(Utf8JsonWriter json, EquatableArray<Schema> schemas)
    {
        json.WriteStartObject("schemas");
        foreach (Schema schema in schemas.OrderBy(schema => names.For(schema.Name), StringComparer.Ordinal))
        {
            json.WriteStartObject(names.For(schema.Name));
            WriteKeywords(json, schema);
            json.WriteText("description", schema.Description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, ApiType type, string? documentedDefault = null)
    {
        json.WriteStartObject();
        WriteKeywords(json, type);
        WriteDefault(json, type, documentedDefault);
        json.WriteEndObject();
    }

    /// <inheritdoc cref="DefaultWriter.Write"/>
    public void WriteDefault(Utf8JsonWriter json, ApiType type, string? documented) => _defaults.Write(json, type, documented);

    /// <summary>Writes the type into an object that the caller opened and may add to.</summary>
    public void WriteKeywords(Utf8JsonWriter json, ApiType type)
    {
        switch (type)
        {
            case PrimitiveType primitive:
                WritePrimitive(json, primitive.Kind);
                break;
            case SchemaReference reference:
                json.WriteString("$ref", "#/components/schemas/" + names.For(reference.SchemaName));
                break;
            case LiteralsType literals:
                WriteEnum(json, PrimitiveKind.String, literals.Values);
                break;
            case ListType list:
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                WriteItem(json, list.Item, list.HoldsNulls);
                break;
            case MapType map:
                json.WriteString("type", "object");
                json.WritePropertyName("additionalProperties");
                WriteItem(json, map.Value, map.HoldsNulls);
                break;
            default:
                throw new InvalidOperationException($"A type of an unknown kind: {type.GetType()}.");
        }
    }

    private void WriteItem(Utf8JsonWriter json, ApiType type, bool isNullable)
    {
        if (!isNullable)
        {
            Write(json, type);
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        Write(json, type);
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteRequired(Utf8JsonWriter json, IEnumerable<string> wireNames)
    {
        bool isOpen = false;
        foreach (string wireName in wireNames)
        {
            if (!isOpen)
            {
                json.WriteStartArray("required");
                isOpen = true;
            }

            json.WriteStringValue(wireName);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private void WriteKeywords(Utf8JsonWriter json, Schema schema)
    {
        switch (schema)
        {
            case OpenSchema { Variants.Count: > 0 } union:
                WriteVariants(json, "oneOf", union.Variants);
                break;
            case OpenSchema:
                // Nothing is known about it, not even that it is an object.
                break;
            case EnumSchema values:
                WriteEnum(json, values.Kind, values.Values, values.Literals);
                break;
            case ObjectSchema model:
                WriteObject(json, model);
                WriteVariants(json, "anyOf", model.Variants);
                break;
            default:
                throw new InvalidOperationException($"A schema of an unknown kind: {schema.GetType()}.");
        }
    }

    private void WriteVariants(Utf8JsonWriter json, string keyword, EquatableArray<ApiType> variants)
    {
        if (variants.Count == 0)
        {
            return;
        }

        json.WriteStartArray(keyword);
        foreach (ApiType variant in variants)
        {
            Write(json, variant);
        }

        json.WriteEndArray();
    }

    private static void WriteEnum(Utf8JsonWriter json, PrimitiveKind kind, EquatableArray<string> values, EquatableArray<string> literals = default)
    {
        WritePrimitive(json, kind);
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray("enum");
        foreach (string value in values)
        {
            if (literals.Contains(value))
            {
                json.WriteRawValue(value);
            }
            else
            {
                WriteEnumValue(json, kind, value);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteEnumValue(Utf8JsonWriter json, PrimitiveKind kind, string value)
    {
        bool isNumber = kind is PrimitiveKind.Integer or PrimitiveKind.Number;
        if (isNumber && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private void WriteObject(Utf8JsonWriter json, ObjectSchema schema)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Property property in schema.Properties)
        {
            json.WriteStartObject(property.WireName);
            WriteKeywords(json, property.Type);
            WriteDefault(json, property.Type, property.Default);
            json.WriteText("description", property.Description);
            json.WriteTrue("readOnly", property.IsReadOnly);
            evidence.WriteProperty(json, schema.Name, property.WireName);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, schema.Properties.Where(property => property.IsRequired).Select(property => property.WireName));
    }

    private static void WritePrimitive(Utf8JsonWriter json, PrimitiveKind kind)
    {
        (string? type, string? format) = kind switch
        {
            PrimitiveKind.String => ("string", null),
            PrimitiveKind.Integer => ("integer", null),
            PrimitiveKind.Number or PrimitiveKind.Decimal => ("number", null),
            PrimitiveKind.DecimalText => ("string", "decimal"),
            PrimitiveKind.Boolean => ("boolean", null),
            PrimitiveKind.DateTime => ("string", "date-time"),
            PrimitiveKind.Date => ("string", "date"),
            PrimitiveKind.Binary => ("string", "binary"),
            PrimitiveKind.Any => ((string?)null, (string?)null),
            _ => throw new InvalidOperationException($"A primitive of an unknown kind: {kind}."),
        };
        json.WriteText("type", type);
        json.WriteText("format", format);
    }
}
