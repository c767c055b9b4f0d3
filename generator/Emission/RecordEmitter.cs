using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits a schema as a record with its converter.</summary>
internal static class RecordEmitter
{
    private const string AdditionalProperties = "global::PiecesGen.AdditionalProperties";

    public static SourceFile Emit(NamedRecord schema) => SourceFile.Of(schema.Home, schema.Name, writer =>
    {
        WriteRecord(writer, schema);
        writer.Blank();
        RecordConverterEmitter.Write(writer, schema);
    });

    private static void WriteRecord(SourceWriter writer, NamedRecord schema)
    {
        XmlDoc.Summary(writer, schema.Description ?? $"The model '{schema.SchemaName}'.");
        if (schema.IsOpen)
        {
            XmlDoc.Write(writer, "<remarks>", "No page of the docs describes this model: what the server sends is in AdditionalProperties.", "</remarks>");
        }

        writer.Lines(SourceFile.GeneratedCode);
        writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({schema.ConverterName}))]");
        writer.Open($"{schema.Home.Access} sealed partial record {schema.Name}");
        foreach (NamedProperty property in schema.Properties)
        {
            WriteProperty(writer, property);
        }

        if (schema.IsOpen)
        {
            writer.Lines(
                """
                /// <summary>What the server sent where it sent no object; null for an object.</summary>
                public global::System.Text.Json.JsonElement? Value { get; init; }

                """);
        }

        writer.Lines(
            $$"""
            /// <summary>What the server sent and the docs do not mention. It is written back as it came.</summary>
            public {{AdditionalProperties}} AdditionalProperties { get; init; } = {{AdditionalProperties}}.Empty;
            """);
        writer.Close();
    }

    private static void WriteProperty(SourceWriter writer, NamedProperty property)
    {
        XmlDoc.Summary(writer, property.Description ?? $"The property '{property.WireName}'.");
        writer.Lines(property.IsRequired
            ? $"public required {property.Type.CSharp} {property.Name} {{ get; init; }}"
            : $"public {property.Type.CSharp}? {property.Name} {{ get; init; }}");
        writer.Blank();
    }
}
