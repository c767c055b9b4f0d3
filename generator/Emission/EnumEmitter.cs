using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits a schema as an open enum: any text, with the documented values as members.</summary>
internal static class EnumEmitter
{
    private const string Constants = "Values";

    public static SourceFile Emit(NamedEnum schema) => SourceFile.Create(schema.Home, schema.Name, writer =>
    {
        WriteDocs(writer, schema);
        writer.Lines(SourceFile.GeneratedCode);
        ConverterEmitter.WriteAttribute(writer, schema);
        writer.Open($"{schema.Home.Access} readonly partial record struct {schema.Name}");
        WriteMembers(writer, schema);
        WriteConstants(writer, schema);
        WriteConverter(writer, schema);
        writer.Close();
    });

    private static void WriteDocs(SourceWriter writer, NamedEnum schema)
    {
        XmlDoc.Summary(writer, schema.Description ?? $"The values of '{schema.SchemaName}'.");
        if (schema.Values.Count == 0)
        {
            XmlDoc.Write(writer, "<remarks>", "The docs do not list the values. Whatever the server sends is kept.", "</remarks>");
        }

    }

    private static void WriteMembers(SourceWriter writer, NamedEnum schema)
    {
        bool isMixed = schema.Literals.Count > 0;

        // The empty text is none, as in the default value, so that equality is that of records.
        writer.Lines("private readonly string? _value;");
        if (isMixed)
        {
            WriteLiterals(writer, schema);
        }
        else
        {
            writer.Lines(
                $$"""

                /// <summary>Creates a value, documented or not.</summary>
                /// <param name="value">The text as it stands in JSON.</param>
                public {{schema.Name}}(string value) => _value = (value ?? throw new global::System.ArgumentNullException(nameof(value))).Length > 0 ? value : null;
                """);
        }

        writer.Lines(
            """

            /// <summary>The text as it stands in JSON.</summary>
            public string Value => _value ?? "";
            """);
        if (schema.Values.Count > 0)
        {
            writer.Blank();
        }

        // What each is in JSON its constant says.
        foreach (NamedValue value in schema.Values)
        {
            writer.Lines($"public static {schema.Name} {value.Name} => new({Literal.Text(value.WireValue)});");
        }

        writer.Lines(
            """

            /// <summary>The text as it stands in JSON.</summary>
            public override string ToString() => Value;
            """);
    }

    /// <summary>Texts beside numbers, true and false: which of them a value is goes with it.</summary>
    private static void WriteLiterals(SourceWriter writer, NamedEnum schema) => writer.Lines(
        $$"""
        private readonly bool _isLiteral;

        /// <summary>Creates a value, documented or not; one that is not documented is text.</summary>
        /// <param name="value">The text as it stands in JSON.</param>
        public {{schema.Name}}(string value)
            : this(value ?? throw new global::System.ArgumentNullException(nameof(value)), value is {{string.Join(" or ", schema.Literals.ConvertAll(Literal.Text))}})
        {
        }

        private {{schema.Name}}(string value, bool isLiteral)
        {
            _value = value.Length > 0 ? value : null;
            _isLiteral = isLiteral;
        }
        """);

    /// <summary>Their texts as constants, for a switch over the text: one declaration, since few who use the enum use them.</summary>
    private static void WriteConstants(SourceWriter writer, NamedEnum schema)
    {
        if (schema.Values.Count == 0)
        {
            return;
        }

        writer.Blank();
        writer.Open($"public static class {Constants}");
        writer.Lines($"public const string {string.Join(", ", schema.Values.ConvertAll(static value => $"{value.Name} = {Literal.Text(value.WireValue)}"))};");
        writer.Close();
    }

    private static void WriteConverter(SourceWriter writer, NamedEnum schema)
    {
        writer.Blank();
        ConverterEmitter.Open(writer, schema);
        (string reading, string writing) = schema.IsNumeric ? ("NumberText", "NumberText") : ("EnumText", "String");
        bool isMixed = schema.Literals.Count > 0;
        string value = isMixed
            ? "global::PiecesGen.Json.JsonReaderExtensions.LiteralText(ref reader, out bool isLiteral)"
            : $"global::PiecesGen.Json.JsonReaderExtensions.{reading}(ref reader)";
        if (schema.Values.Count > 0)
        {
            WriteDocumented(writer, schema);
            value = $"global::PiecesGen.Json.DocsCheck.Listed(ref reader, {value}, s_documented)";
        }

        writer.Lines(
            $$"""
            internal static {{schema.Name}} ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) =>
                new {{schema.Name}}({{value}}{{(isMixed ? ", isLiteral" : "")}});

            internal static void WriteValue(global::PiecesGen.Json.JsonOutput writer, {{schema.Name}} value) =>
                global::PiecesGen.Json.JsonOutputExtensions.{{(isMixed ? "LiteralText(writer, value.Value, value._isLiteral)" : $"{writing}(writer, value.Value)")}};
            """);
        writer.Close();
    }

    /// <summary>The texts by which an unknown value is told from a documented one.</summary>
    private static void WriteDocumented(SourceWriter writer, NamedEnum schema)
    {
        EquatableArray<string> values = schema.Values.ConvertAll(static value => Literal.Text(value.WireValue));
        writer.Lines($"private static readonly string[] s_documented = {{ {string.Join(", ", values)} }};");
        writer.Blank();
    }
}
