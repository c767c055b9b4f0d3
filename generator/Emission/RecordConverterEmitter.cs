using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the JSON code of a record: a converter whose static methods the client calls directly.</summary>
internal static class RecordConverterEmitter
{
    private const string Builder = "global::PiecesGen.Json.AdditionalPropertiesBuilder";

    public static void Write(SourceWriter writer, NamedRecord schema)
    {
        writer.Blank();
        SourceFile.EndAnalysis(writer);
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
            writer.Lines($"return new {schema.Name} {{ Value = global::PiecesGen.Json.JsonReaderExtensions.Element(ref reader) }};");
            writer.Close();
            writer.Blank();
        }

        writer.Lines($"global::PiecesGen.Json.JsonReaderExtensions.StartObject(ref reader, {Literal.Text(schema.SchemaName)});");
        foreach (NamedProperty property in schema.Properties)
        {
            writer.Lines($"{property.Type.CSharp}? {property.LocalName} = null;");
            if (property.Type.IsDecimal)
            {
                writer.Lines($"{JsonExpressions.DecimalForm} {RecordEmitter.FormOf(property)} = default;");
            }
        }

        writer.Lines($"{Builder} additionalProperties = default;");
        writer.Open($"while ({JsonExpressions.NextMember})");
        WriteDispatch(writer, schema);
        writer.Close();
        writer.Blank();
        WriteConstruction(writer, schema);
        writer.Close();
    }

    /// <summary>The length of a name tells most of them apart, and the comparisons that remain are of a few bytes.</summary>
    private static void WriteDispatch(SourceWriter writer, NamedRecord schema)
    {
        if (schema.Properties.Count == 0)
        {
            // What no page describes cannot differ from its page.
            writer.Lines(schema.IsOpen ? "additionalProperties.ReadUndescribed(ref reader);" : "additionalProperties.Read(ref reader);");
            return;
        }

        writer.Open("switch (member.Length)");
        foreach (NamedProperty property in schema.Properties)
        {
            WriteCase(writer, property.WireName);
            foreach (string alternative in property.AlternativeWireNames)
            {
                WriteCase(writer, alternative);
            }

            WriteBody(writer, $"{property.LocalName} = {Read(property)};");
        }

        writer.Lines("default:");
        WriteBody(writer, "additionalProperties.Read(ref reader);");
        writer.Close();
    }

    /// <summary>A required property has no way to be without a value, so its type is held to even where it is inferred.</summary>
    private static string Read(NamedProperty property) => property switch
    {
        { Type.IsDecimal: true } => JsonExpressions.ReadDecimal(property.Type, RecordEmitter.FormOf(property)),
        { IsTypeInferred: true, IsRequired: false, Type.Shape: not ValueShape.Element } =>
            $"additionalProperties.ReadInferred(ref reader, {JsonExpressions.MemberReader(property.Type)})",
        _ => JsonExpressions.ReadMember(property.Type),
    };

    private static void WriteCase(SourceWriter writer, string wireName) =>
        writer.Lines($"case {Literal.Utf8Length(wireName)} when member.Is({Literal.Utf8(wireName)}):");

    private static void WriteBody(SourceWriter writer, string statement) => writer.Indented(() =>
    {
        writer.Lines(statement);
        writer.Lines("break;");
    });

    private static void WriteConstruction(SourceWriter writer, NamedRecord schema)
    {
        writer.Open($"return new {schema.Name}");
        foreach (NamedProperty property in schema.Properties)
        {
            string value = property.IsRequired
                ? $"global::PiecesGen.Json.DocsCheck.Required(ref reader, {property.LocalName}, {Literal.Text(schema.SchemaName)}, {Literal.Text(property.WireName)})"
                : property.LocalName;
            writer.Lines($"{property.Name} = {value},");
            if (property.Type.IsDecimal)
            {
                writer.Lines($"{RecordEmitter.FormOf(property)} = {RecordEmitter.FormOf(property)},");
            }
        }

        writer.Lines("AdditionalProperties = additionalProperties.Build(),");
        writer.Close("};");
    }

    private static void WriteWriteValue(SourceWriter writer, NamedRecord schema)
    {
        writer.Open($"internal static void WriteValue(global::PiecesGen.Json.JsonOutput writer, {schema.Name} value)");
        if (schema.IsOpen)
        {
            writer.Open("if (value.Value is { } element)");
            writer.Lines($"{JsonExpressions.WriteElement("element")};");
            writer.Lines("return;");
            writer.Close();
            writer.Blank();
        }

        writer.Lines("int start = writer.StartObject();");
        foreach (NamedProperty property in schema.Properties)
        {
            if (property.IsReadOnly)
            {
                WriteReceived(writer, property);
                continue;
            }

            if (property.IsRequired)
            {
                WriteMember(writer, property, "value." + property.Name);
                continue;
            }

            if (property.Type.Shape <= ValueShape.Element && !property.Type.IsDecimal)
            {
                writer.Lines($"writer.Member({Literal.Utf8(Literal.Json(property.WireName))}, value.{property.Name});");
                continue;
            }

            writer.Open($"if (value.{property.Name} is {{ }} {property.LocalName})");
            WriteMember(writer, property, property.LocalName);
            writer.Close();
            writer.Blank();
        }

        writer.Lines("value.AdditionalProperties.WriteTo(writer, start);");
        writer.Lines("writer.EndObject();");
        writer.Close();
    }

    /// <summary>What the server alone sets is part of the JSON that somebody keeps, not of a request.</summary>
    private static void WriteReceived(SourceWriter writer, NamedProperty property)
    {
        bool isThere = property.IsRequired && property.Type.IsValueType;
        string given = isThere ? "" : $" && value.{property.Name} is {{ }} {property.LocalName}";
        writer.Open($"if (!writer.IsRequest{given})");
        WriteMember(writer, property, isThere ? "value." + property.Name : property.LocalName);
        writer.Close();
        writer.Blank();
    }

    private static void WriteMember(SourceWriter writer, NamedProperty property, string value)
    {
        writer.Lines($"writer.Name({Literal.Utf8(Literal.Json(property.WireName))});");
        string written = property.Type.IsDecimal ? $"{value}, value.{RecordEmitter.FormOf(property)}" : value;
        writer.Lines($"{JsonExpressions.Write(property.Type, written)};");
    }
}
