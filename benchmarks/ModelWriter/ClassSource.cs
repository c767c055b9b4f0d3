using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes the models as one writes them for System.Text.Json: settable properties, since required and init ones take its slower way.</summary>
internal static class ClassSource
{
    public static void Write(SourceWriter writer, WrittenModels models)
    {
        foreach (NamedRecord record in models.Classes)
        {
            writer.Open($"public sealed class {record.Name}");
            foreach (NamedProperty property in record.Properties)
            {
                NamedType type = models.For(property.Type);
                string optional = property.IsRequired ? "" : "?";
                string initial = property.IsRequired && !type.IsValueType ? " = null!;" : "";
                writer.Lines($"[global::System.Text.Json.Serialization.JsonPropertyName({Literal.Text(property.WireName)})]");
                writer.Lines($"public {type.CSharp}{optional} {property.Name} {{ get; set; }}{initial}");
                writer.Blank();
            }

            writer.Close();
            writer.Blank();
        }
    }
}
