using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits a schema as a record, or as a class, with its converter.</summary>
internal static class RecordEmitter
{
    private const string AdditionalProperties = "global::PiecesGen.AdditionalProperties";
    private const string MemberText = "global::PiecesGen.Json.MemberText";

    public static SourceFile Emit(NamedRecord schema) => SourceFile.Create(schema.Home, schema.Name, writer =>
    {
        WriteDocs(writer, schema);
        writer.Lines(SourceFile.GeneratedCode);
        ConverterEmitter.WriteAttribute(writer, schema);
        writer.Open($"{schema.Home.Access} sealed partial {(IsRecord(schema) ? "record" : "class")} {schema.Name}");
        WriteMembers(writer, schema);
        RecordConverterEmitter.Write(writer, schema);
        writer.Close();
    });

    private static void WriteDocs(SourceWriter writer, NamedRecord schema)
    {
        XmlDoc.Summary(writer, schema.Description ?? $"The model '{schema.SchemaName}'.");
        if (schema.IsOpen)
        {
            XmlDoc.Write(writer, "<remarks>", "The docs do not describe it. Its properties are in AdditionalProperties, and any other value is in Value.", "</remarks>");
        }

    }

    private static void WriteMembers(SourceWriter writer, NamedRecord schema)
    {
        string accessors = Accessors(schema);
        foreach (NamedProperty property in schema.Properties)
        {
            WriteProperty(writer, schema, property);
        }

        foreach (NamedProperty property in schema.Properties)
        {
            if (property.Type.IsDecimal)
            {
                writer.Lines($"private {JsonExpressions.DecimalForm} {FormOf(property)};");
                writer.Blank();
            }
        }

        if (schema.IsOpen)
        {
            writer.Lines(
                $$"""
                /// <summary>What the server sent where it sent no object; null for an object.</summary>
                public global::System.Text.Json.JsonElement? Value {{accessors}}

                """);
        }

        writer.Lines(
            $$"""
            /// <summary>What the server sent and the docs do not mention. It is written back as it came.</summary>
            public {{AdditionalProperties}} AdditionalProperties {{accessors}} = {{AdditionalProperties}}.Empty;
            """);
        if (schema.IsOpen)
        {
            writer.Lines(
                """

                /// <summary>What the server sent, as JSON; of a JSON string, its text.</summary>
                public override string ToString() => Value?.ToString() ?? AdditionalProperties.ToString();
                """);
        }
        else if (IsRecord(schema) && schema.Properties.Exists(static property => IsPrintedAsType(property.Type.Shape)))
        {
            WriteText(writer, schema);
        }

        VariantEmitter.Write(writer, schema);
    }

    private static bool IsRecord(NamedRecord schema) => schema.Home.Models == ModelKind.Record;

    /// <summary>The compiler's <c>ToString</c> prints the name of its type.</summary>
    private static bool IsPrintedAsType(ValueShape shape) => shape is ValueShape.List or ValueShape.Map or ValueShape.Bytes;

    private static void WriteText(SourceWriter writer, NamedRecord schema)
    {
        writer.Blank();
        writer.Open("private bool PrintMembers(global::System.Text.StringBuilder text)");
        string separator = "";
        foreach (NamedProperty property in schema.Properties)
        {
            WriteMemberText(property.Name);
        }

        WriteMemberText("AdditionalProperties");
        writer.Lines("return true;");
        writer.Close();

        void WriteMemberText(string name)
        {
            writer.Lines($"{MemberText}.Append(text, {Literal.Text($"{separator}{name.TrimStart('@')} = ")}, {name});");
            separator = ", ";
        }
    }

    /// <summary>The field that keeps how a decimal came.</summary>
    public static string FormOf(NamedProperty property) => $"_formOf{property.Name.TrimStart('@')}";

    private static void WriteProperty(SourceWriter writer, NamedRecord schema, NamedProperty property)
    {
        if (property.Description is { } description)
        {
            XmlDoc.Summary(writer, description);
        }

        string initial = property.IsRequired && !IsDemanded(schema, property) && !property.Type.IsValueType ? " = default!;" : "";
        writer.Lines($"public {Declaration(schema, property)} {Accessors(schema)}{initial}");
        writer.Blank();
    }

    /// <summary>The type and name of a property, and whether it is required: <c>required string Name</c>.</summary>
    public static string Declaration(NamedRecord schema, NamedProperty property) =>
        $"{(IsDemanded(schema, property) ? "required " : "")}{property.Type.CSharp}{(property.IsRequired ? "" : "?")} {property.Name}";

    private static bool IsDemanded(NamedRecord schema, NamedProperty property) => property.IsRequired && !property.IsReadOnly && schema.Home.IsModern;

    private static string Accessors(NamedRecord schema) => schema.Home.IsModern ? "{ get; init; }" : "{ get; set; }";
}
