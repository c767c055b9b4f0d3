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
        writer.Open($"{schema.Home.Access} sealed class {schema.ConverterName} : global::PiecesGen.Runtime.ModelJsonConverter<{schema.Name}>");
        writer.Lines(
            $$"""
            /// <summary>Creates the converter; System.Text.Json does so by itself.</summary>
            public {{schema.ConverterName}}()
                : base(ReadValue, WriteValue)
            {
            }

            """);
    }
}
