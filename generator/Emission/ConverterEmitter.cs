using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits what all converters have: System.Text.Json's entry points over the static methods.</summary>
internal static class ConverterEmitter
{
    /// <summary>Opens the class; the caller writes <c>ReadValue</c> and <c>WriteValue</c> and closes it.</summary>
    public static void Open(SourceWriter writer, NamedSchema schema)
    {
        XmlDoc.Summary(writer, $"Reads and writes '{schema.SchemaName}' as JSON without reflection.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Lines("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"{schema.Home.Access} sealed class {schema.ConverterName} : global::System.Text.Json.Serialization.JsonConverter<{schema.Name}>");
        writer.Lines(
            $$"""
            /// <inheritdoc/>
            public override {{schema.Name}} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) => ReadValue(ref reader);

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{schema.Name}} value, global::System.Text.Json.JsonSerializerOptions options) => WriteValue(writer, value);

            """);
    }
}
