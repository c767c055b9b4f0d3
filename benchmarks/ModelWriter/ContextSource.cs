using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes the context for which System.Text.Json generates code for every model.</summary>
internal static class ContextSource
{
    public static void Write(SourceWriter writer, WrittenModels models)
    {
        const string Json = "global::System.Text.Json.Serialization";
        writer.Lines($"[{Json}.JsonSourceGenerationOptions(DefaultIgnoreCondition = {Json}.JsonIgnoreCondition.WhenWritingNull)]");
        foreach (NamedRecord record in models.Classes)
        {
            writer.Lines($"[{Json}.JsonSerializable(typeof({record.Name}))]");
        }

        writer.Lines($"public sealed partial class ModelContext : {Json}.JsonSerializerContext;");
    }
}
