using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the JSON code of a record: a converter whose static methods the client calls directly.</summary>
internal static class RecordConverterEmitter
{
    private const string Builder = "global::PiecesGen.Runtime.AdditionalPropertiesBuilder";

    public static void Write(SourceWriter writer, NamedRecord schema)
    {
        ConverterEmitter.Open(writer, schema);
        WriteReadValue(writer, schema);
        writer.Blank();
        WriteWriteValue(writer, schema);
        writer.Close();
    }

    private static void WriteReadValue(SourceWriter writer, NamedRecord schema)
    {
        writer.Open($"internal static {schema.Name} ReadValue(ref global::System.Text.Json.Utf8JsonReader reader)");
        if (schema.IsOpen)
        {
            writer.Open("if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)");
            writer.Lines($"return new {schema.Name} {{ Value = global::PiecesGen.Runtime.JsonReading.Element(ref reader) }};");
            writer.Close();
            writer.Blank();
        }

        writer.Lines($"global::PiecesGen.Runtime.JsonReading.StartObject(ref reader, {Literal.Text(schema.SchemaName)});");
        foreach (NamedProperty property in schema.Properties)
        {
            writer.Lines($"{property.Type.CSharp}? {property.LocalName} = null;");
        }

        writer.Lines($"{Builder} additionalProperties = default;");
        writer.Open($"while ({JsonExpressions.MoveToProperty})");
        WriteDispatch(writer, schema);
        writer.Close();
        writer.Blank();
        WriteConstruction(writer, schema);
        writer.Close();
    }

    private static void WriteDispatch(SourceWriter writer, NamedRecord schema)
    {
        string keyword = "if";
        foreach (NamedProperty property in schema.Properties)
        {
            string condition = $"reader.ValueTextEquals({Literal.Utf8(property.WireName)})";
            foreach (string alternative in property.AlternativeWireNames)
            {
                condition += $" || reader.ValueTextEquals({Literal.Utf8(alternative)})";
            }

            writer.Open($"{keyword} ({condition})");
            WriteReadMember(writer, property);
            writer.Close();
            keyword = "else if";
        }

        if (schema.Properties.Count == 0)
        {
            // What no page describes cannot differ from its page.
            writer.Lines(schema.IsOpen ? "additionalProperties.ReadUndescribed(ref reader);" : "additionalProperties.Read(ref reader);");
            return;
        }

        writer.Open("else");
        writer.Lines("additionalProperties.Read(ref reader);");
        writer.Close();
    }

    /// <summary>JSON's null stands for "not given", except where any JSON value is allowed.</summary>
    private static void WriteReadMember(SourceWriter writer, NamedProperty property)
    {
        if (property.Type.Shape == ValueShape.Element)
        {
            writer.Lines("reader.Read();");
            writer.Lines($"{property.LocalName} = {JsonExpressions.Read(property.Type)};");
            return;
        }

        writer.Lines($"{property.LocalName} = {JsonExpressions.MoveToValue} ? {JsonExpressions.Read(property.Type)} : null;");
    }

    private static void WriteConstruction(SourceWriter writer, NamedRecord schema)
    {
        writer.Open($"return new {schema.Name}");
        foreach (NamedProperty property in schema.Properties)
        {
            string value = property.IsRequired
                ? $"global::PiecesGen.Runtime.DocsCheck.Required(ref reader, {property.LocalName}, {Literal.Text(schema.SchemaName)}, {Literal.Text(property.WireName)})"
                : property.LocalName;
            writer.Lines($"{property.Name} = {value},");
        }

        writer.Lines("AdditionalProperties = additionalProperties.Build(),");
        writer.Close("};");
    }

    private static void WriteWriteValue(SourceWriter writer, NamedRecord schema)
    {
        writer.Open($"internal static void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {schema.Name} value)");
        if (schema.IsOpen)
        {
            writer.Open("if (value.Value is { } element)");
            writer.Lines("element.WriteTo(writer);");
            writer.Lines("return;");
            writer.Close();
            writer.Blank();
        }

        writer.Lines("writer.WriteStartObject();");
        foreach (NamedProperty property in schema.Properties)
        {
            if (property.IsRequired)
            {
                WriteMember(writer, property, "value." + property.Name);
                continue;
            }

            writer.Open($"if (value.{property.Name} is {{ }} {property.LocalName})");
            WriteMember(writer, property, property.LocalName);
            writer.Close();
            writer.Blank();
        }

        writer.Lines("value.AdditionalProperties.WriteTo(writer);");
        writer.Lines("writer.WriteEndObject();");
        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, NamedProperty property, string value)
    {
        writer.Lines($"writer.WritePropertyName({Literal.Utf8(property.WireName)});");
        writer.Lines($"{JsonExpressions.Write(property.Type, value)};");
    }
}
