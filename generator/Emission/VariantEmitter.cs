using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits what turns a value of a union into one of its variants, and a variant into such a value.</summary>
internal static class VariantEmitter
{
    private const string Variant = "global::PiecesGen.Json.Variant";
    private const string Writer = SchemaNamer.ConverterName + ".WriteValue";
    private const string Reader = SchemaNamer.ConverterName + ".ReadValue";

    public static void Write(SourceWriter writer, NamedRecord union)
    {
        foreach (NamedVariant variant in union.Variants)
        {
            writer.Blank();
            WriteReading(writer, union, variant);
            if (variant.Type.Shape is not (ValueShape.List or ValueShape.Map))
            {
                writer.Blank();
                WriteConversion(writer, union, variant.Type);
            }
        }
    }

    private static void WriteReading(SourceWriter writer, NamedRecord union, NamedVariant variant)
    {
        string type = variant.Type.CSharp;
        string told = variant.Discriminator is { } property ? $" && value.{property.Property}{(property.IsRequired ? "" : "?")}.Value is {string.Join(" or ", property.Values.ConvertAll(Literal.Text))}" : "";
        XmlDoc.Summary(writer, $"The value as this one of its types; null where it is another.");
        writer.Lines(
            $"""
            public {type}? {variant.Name}() =>
                {Variant}.TryRead<{union.Name}, {type}>(this, {Writer}, {JsonExpressions.Reader(variant.Type)}, out {type} value){told} ? value : null;
            """);
    }

    /// <summary>C# has no conversions from interfaces.</summary>
    private static void WriteConversion(SourceWriter writer, NamedRecord union, NamedType type)
    {
        XmlDoc.Summary(writer, "The value of this type, as one that may be of several.");
        writer.Lines(
            $"""
            /// <param name="value">The value.</param>
            public static implicit operator {union.Name}({type.CSharp} value) =>
                {Variant}.Convert<{type.CSharp}, {union.Name}>(value, {JsonExpressions.Writer(type)}, {Reader});
            """);
    }
}
