using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes what reads the models from a <c>Utf8JsonReader</c>: a name is told by its length, an unknown one skipped.</summary>
internal static class ReaderSource
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";
    private const string Token = "global::System.Text.Json.JsonTokenType";

    public static void Write(SourceWriter writer, WrittenModels models)
    {
        writer.Lines($"public delegate T DirectRead<T>(ref {Reader} reader);");
        writer.Blank();
        writer.Open("public static class DirectReader");
        foreach (NamedRecord record in models.Classes)
        {
            WriteMethod(writer, record, models);
            writer.Blank();
        }

        WriteShared(writer);
        writer.Close();
    }

    private static void WriteMethod(SourceWriter writer, NamedRecord record, WrittenModels models)
    {
        writer.Open($"public static {record.Name} {record.Name}(ref {Reader} reader)");
        writer.Lines($"Expect(ref reader, {Token}.StartObject);");
        writer.Lines($"var value = new {record.Name}();");
        writer.Open($"while (reader.Read() && reader.TokenType == {Token}.PropertyName)");
        writer.Lines("global::System.ReadOnlySpan<byte> name = Name(ref reader);");
        writer.Lines("reader.Read();");
        writer.Open("switch (name.Length)");
        foreach (NamedProperty property in record.Properties.OrderBy(property => Literal.Utf8Length(property.WireName)))
        {
            WriteCase(writer, property, models.For(property.Type));
        }

        writer.Lines("default:");
        writer.Indented(() => writer.Lines("reader.Skip();\nbreak;"));
        writer.Close();
        writer.Close();
        writer.Blank();
        writer.Lines("return value;");
        writer.Close();
    }

    private static void WriteCase(SourceWriter writer, NamedProperty property, NamedType type)
    {
        // A text is null by itself where JSON says so.
        string orNull = property.IsRequired || type.Shape == ValueShape.String ? "" : $"reader.TokenType == {Token}.Null ? null : ";
        writer.Lines($"case {Literal.Utf8Length(property.WireName)} when global::System.MemoryExtensions.SequenceEqual(name, {Literal.Utf8(property.WireName)}):");
        writer.Indented(() => writer.Lines($"value.{property.Name} = {orNull}{Read(type)};\nbreak;"));
    }

    private static string Read(NamedType type) => type.Shape switch
    {
        ValueShape.String => "reader.GetString()!",
        ValueShape.Bytes => "reader.GetBytesFromBase64()",
        ValueShape.DateOnly => "global::System.DateOnly.ParseExact(reader.GetString()!, \"yyyy-MM-dd\", global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueShape.Element => "global::System.Text.Json.JsonElement.ParseValue(ref reader)",
        ValueShape.Record => $"{MethodOf(type)}(ref reader)",
        ValueShape.List or ValueShape.Map => $"{type.Shape}(ref reader, {Delegate(type.Item!)})",
        _ => $"reader.Get{type.Shape}()",
    };

    private static string Delegate(NamedType type) =>
        type.Shape == ValueShape.Record ? MethodOf(type) : $"static (ref {Reader} reader) => {Read(type)}";

    private static string MethodOf(NamedType type) => type.CSharp[(type.CSharp.LastIndexOf('.') + 1)..];

    private static void WriteShared(SourceWriter writer) => writer.Lines(
        $$"""
        private static global::System.Collections.Generic.List<T> List<T>(ref {{Reader}} reader, DirectRead<T> read)
        {
            Expect(ref reader, {{Token}}.StartArray);
            var items = new global::System.Collections.Generic.List<T>();
            while (reader.Read() && reader.TokenType != {{Token}}.EndArray)
            {
                items.Add(read(ref reader));
            }

            return items;
        }

        private static global::System.Collections.Generic.Dictionary<string, T> Map<T>(ref {{Reader}} reader, DirectRead<T> read)
        {
            Expect(ref reader, {{Token}}.StartObject);
            var values = new global::System.Collections.Generic.Dictionary<string, T>();
            while (reader.Read() && reader.TokenType == {{Token}}.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                values[name] = read(ref reader);
            }

            return values;
        }

        private static global::System.ReadOnlySpan<byte> Name(ref {{Reader}} reader) =>
            reader.ValueIsEscaped ? global::System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

        private static void Expect(ref {{Reader}} reader, {{Token}} type)
        {
            if (reader.TokenType != type)
            {
                throw new global::System.Text.Json.JsonException($"Expected {type}, found {reader.TokenType}.");
            }
        }
        """);
}
