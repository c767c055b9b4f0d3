using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>The expressions and statements that read and write a value of a type.</summary>
internal static class JsonExpressions
{
    private const string Reading = "global::PiecesGen.Json.JsonReaderExtensions";
    private const string Member = "global::PiecesGen.Json.JsonMember";
    private const string Writing = "global::PiecesGen.Json.JsonOutputExtensions";

    /// <summary>The type that tells how a decimal came.</summary>
    public const string DecimalForm = "global::PiecesGen.Json.DecimalForm";

    /// <summary>Moves to the next member of an object and tells whether there is one.</summary>
    public const string NextMember = $"{Member}.Next(ref reader, out global::PiecesGen.Json.JsonName member)";

    /// <summary>Reads the value on which <c>reader</c> stands.</summary>
    public static string Read(NamedType type, string reader = "reader") => type.Shape switch
    {
        ValueShape.List => $"{Reading}.List(ref {reader}, {Reader(type.Item!)})",
        ValueShape.Map => $"{Reading}.Map(ref {reader}, {Reader(type.Item!)})",
        _ => $"{Reader(type)}(ref {reader})",
    };

    /// <summary>Reads the value of the member on whose name <c>reader</c> stands; null for JSON's null, except where any JSON value is allowed.</summary>
    public static string ReadMember(NamedType type) => type.Shape switch
    {
        ValueShape.Record or ValueShape.Enum => $"{Member}.HasValue(ref reader) ? {Read(type)} : null",
        ValueShape.List or ValueShape.Map => $"{Member}.{type.Shape}(ref reader, {Reader(type.Item!)})",
        _ => $"{Member}.{type.Shape}(ref reader)",
    };

    /// <summary>A <c>JsonReader&lt;T&gt;</c> that does so.</summary>
    public static string MemberReader(NamedType type) => type.Shape is ValueShape.Record or ValueShape.Enum or ValueShape.List or ValueShape.Map
        ? $"static {type.CSharp}? (ref global::System.Text.Json.Utf8JsonReader reader) => {ReadMember(type)}"
        : $"{Member}.{type.Shape}";

    /// <summary>The same of a decimal, with how it came.</summary>
    public static string ReadDecimal(NamedType type, string form) => $"{Member}.{type.Shape}(ref reader, out {form})";

    /// <summary>A <c>JsonReader&lt;T&gt;</c>.</summary>
    public static string Reader(NamedType type) => type.IsNullable
        ? $"static (ref global::System.Text.Json.Utf8JsonReader reader) => reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? ({type.Spelled})null : {Read(Given(type))}"
        : GivenReader(type);

    private static string GivenReader(NamedType type) => type.Shape switch
    {
        ValueShape.Record or ValueShape.Enum => $"{type.Converter}.ReadValue",
        ValueShape.List or ValueShape.Map =>
            $"static (ref global::System.Text.Json.Utf8JsonReader reader) => {Read(type)}",
        _ => $"{Reading}.{type.Shape}",
    };

    /// <summary>Writes the value; a statement without its semicolon.</summary>
    public static string Write(NamedType type, string value, string writer = "writer") => type.Shape switch
    {
        ValueShape.List => $"{Writing}.List({writer}, {value}, {Writer(type.Item!)})",
        ValueShape.Map => $"{Writing}.Map({writer}, {value}, {Writer(type.Item!)})",
        _ => $"{Writer(type)}({writer}, {value})",
    };

    /// <summary>Writes a <c>JsonElement</c>, likewise.</summary>
    public static string WriteElement(string value) => $"{Writing}.Element(writer, {value})";

    /// <summary>A <c>JsonWriter&lt;T&gt;</c>.</summary>
    public static string Writer(NamedType type) => type.IsNullable
        ? $"static (writer, value) => {{ if (value is {{ }} item) {{ {Write(Given(type), "item")}; }} else {{ {Writing}.Null(writer); }} }}"
        : GivenWriter(type);

    /// <summary>The type of what is not null.</summary>
    private static NamedType Given(NamedType type) => type with { IsNullable = false };

    private static string GivenWriter(NamedType type) => type.Shape switch
    {
        ValueShape.Record or ValueShape.Enum => $"{type.Converter}.WriteValue",
        ValueShape.List or ValueShape.Map => $"static (writer, value) => {Write(type, "value")}",
        _ => $"{Writing}.{type.Shape}",
    };
}
