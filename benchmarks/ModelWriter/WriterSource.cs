using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes what writes the models into a <c>Utf8JsonWriter</c>, with names that are encoded once.</summary>
internal static class WriterSource
{
    private const string Encoded = "global::System.Text.Json.JsonEncodedText";

    public static void Write(SourceWriter writer, WrittenModels models)
    {
        Dictionary<string, string> names = Names(models);
        writer.Open("public static class DirectWriter");
        foreach ((string wireName, string field) in names.OrderBy(name => name.Key, StringComparer.Ordinal))
        {
            writer.Lines($"private static readonly {Encoded} {field} = {Encoded}.Encode({Literal.Text(wireName)});");
        }

        foreach (NamedRecord record in models.Classes)
        {
            writer.Blank();
            writer.Open($"public static void {record.Name}(global::System.Text.Json.Utf8JsonWriter writer, {record.Name} value)");
            writer.Lines("writer.WriteStartObject();");
            foreach (NamedProperty property in record.Properties)
            {
                WriteProperty(writer, property, models.For(property.Type), names[property.WireName]);
            }

            writer.Lines("writer.WriteEndObject();");
            writer.Close();
        }

        writer.Close();
    }

    private static Dictionary<string, string> Names(WrittenModels models)
    {
        var scope = new NameScope([]);
        return models.Classes.SelectMany(record => record.Properties).Select(property => property.WireName).Distinct(StringComparer.Ordinal)
            .ToDictionary(wireName => wireName, wireName => scope.Take("s_" + Identifier.Camel(wireName)), StringComparer.Ordinal);
    }

    private static void WriteProperty(SourceWriter writer, NamedProperty property, NamedType type, string name)
    {
        if (property.IsRequired)
        {
            WriteMember(writer, type, name, "value." + property.Name);
            return;
        }

        writer.Open($"if (value.{property.Name} is {{ }} {property.LocalName})");
        WriteMember(writer, type, name, property.LocalName);
        writer.Close();
        writer.Blank();
    }

    /// <summary>A plain value in one call with its name; whatever else after its name.</summary>
    private static void WriteMember(SourceWriter writer, NamedType type, string name, string value)
    {
        if (Method(type) is { } method)
        {
            writer.Lines($"writer.{method}({name}, {Plain(type, value)});");
            return;
        }

        writer.Lines($"writer.WritePropertyName({name});");
        WriteValue(writer, type, value, depth: 1);
    }

    private static void WriteValue(SourceWriter writer, NamedType type, string value, int depth)
    {
        // No local of a model's own has an underscore.
        string item = $"item_{depth}";
        switch (type.Shape)
        {
            case ValueShape.Element:
                writer.Lines($"{value}.WriteTo(writer);");
                break;
            case ValueShape.Record:
                writer.Lines($"{type.CSharp[(type.CSharp.LastIndexOf('.') + 1)..]}(writer, {value});");
                break;
            case ValueShape.List:
                writer.Lines("writer.WriteStartArray();");
                writer.Open($"foreach ({type.Item!.CSharp} {item} in {value})");
                WriteValue(writer, type.Item, item, depth + 1);
                writer.Close();
                writer.Lines("writer.WriteEndArray();");
                break;
            case ValueShape.Map:
                writer.Lines("writer.WriteStartObject();");
                writer.Open($"foreach ((string key_{depth}, {type.Item!.CSharp} {item}) in {value})");
                writer.Lines($"writer.WritePropertyName(key_{depth});");
                WriteValue(writer, type.Item, item, depth + 1);
                writer.Close();
                writer.Lines("writer.WriteEndObject();");
                break;
            default:
                writer.Lines($"writer.{Method(type)}Value({Plain(type, value)});");
                break;
        }
    }

    private static string? Method(NamedType type) => type.Shape switch
    {
        ValueShape.String or ValueShape.DateTimeOffset or ValueShape.DateOnly => "WriteString",
        ValueShape.Int64 or ValueShape.Double => "WriteNumber",
        ValueShape.Boolean => "WriteBoolean",
        ValueShape.Bytes => "WriteBase64String",
        _ => null,
    };

    private static string Plain(NamedType type, string value) => type.Shape switch
    {
        ValueShape.DateTimeOffset => value + ".UtcDateTime",
        ValueShape.DateOnly => value + ".ToString(\"yyyy-MM-dd\", global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => value,
    };
}
