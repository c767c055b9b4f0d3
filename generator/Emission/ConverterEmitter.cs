using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits what all converters have: System.Text.Json's entry points over the static methods.</summary>
internal static class ConverterEmitter
{
    private const string Name = SchemaNamer.ConverterName;

    /// <summary>Marks a type as read and written by the converter inside it.</summary>
    public static void WriteAttribute(SourceWriter writer, NamedSchema schema) =>
        writer.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({schema.Name}.{Name}))]");

    /// <summary>Opens the class; the caller writes <c>ReadValue</c> and <c>WriteValue</c> and closes it.</summary>
    public static void Open(SourceWriter writer, NamedSchema schema)
    {
        writer.Lines("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"public sealed class {Name} : global::PiecesGen.Json.ModelJsonConverterFactory");
        writer.Lines("protected override global::System.Text.Json.Serialization.JsonConverter Create() => For(ReadValue, WriteValue);");
        writer.Blank();
    }
}
