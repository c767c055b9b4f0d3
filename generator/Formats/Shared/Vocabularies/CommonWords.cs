using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>
/// The words for types that belong to no dialect alone: spellings of the C#, Java, Kotlin, Go, PHP, Ruby, Rust, Swift, Dart and
/// JavaScript generators, and those that several languages share.
/// </summary>
internal static class CommonWords
{
    private static readonly string[] s_integers =
    [
        "Integer", "integer", "long", "Long", "short", "Short", "int32", "int64", "uint32", "uint64", "i32", "i64", "u32", "u64", "Int", "Int32",
        "Int64", "NullableInt32", "NullableInt64", "BigInteger",
    ];

    private static readonly string[] s_numbers =
    [
        "double", "Double", "Float", "Number", "float32", "float64", "f32", "f64", "decimal", "Decimal", "BigDecimal", "num", "NullableFloat32",
        "NullableFloat64",
    ];

    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = All();

    private static Dictionary<string, TypeWord> All()
    {
        Dictionary<string, TypeWord> words = new(StringComparer.Ordinal);
        Add(words, new(PrimitiveKind.String), "String", "UUID", "Uuid", "Guid", "URI", "Uri", "char", "NullableString");
        Add(words, new(PrimitiveKind.String, isCommonName: true), "URL", "Url", "Character");
        Add(words, new(PrimitiveKind.Integer), s_integers);
        Add(words, new(PrimitiveKind.Number), s_numbers);
        Add(words, new(PrimitiveKind.Boolean), "Boolean", "Bool", "NullableBool", "true", "false");
        Add(words, new(PrimitiveKind.DateTime), "DateTime", "OffsetDateTime", "ZonedDateTime", "DateTimeOffset", "NullableTime");
        Add(words, new(PrimitiveKind.DateTime, isCommonName: true), "Instant", "Time");
        Add(words, new(PrimitiveKind.Date), "LocalDate", "DateOnly", "NaiveDate");
        Add(words, new(PrimitiveKind.Binary), "FileParameter", "byte", "PathBuf", "SplFileObject", "MultipartFile", "InputStream");
        Add(words, new(PrimitiveKind.Binary, isCommonName: true), "File", "Stream", "Data");
        Add(words, new(PrimitiveKind.Any), "Object", "object", "Any", "AnyType", "mixed", "dynamic", "interface");
        Add(words, new(PrimitiveKind.Any), "AnyCodable", "JSONValue", "JsonNode", "JsonElement", "serde_json::Value");
        Add(words, new(TypeWordKind.List), "List", "Set", "Vec", "Collection", "HashSet", "BuiltList", "BuiltSet", "Seq", "ArrayList");
        Add(words, new(TypeWordKind.List), "IList", "ICollection", "IEnumerable", "Iterable");
        Add(words, new(TypeWordKind.Array), "array");
        Add(words, new(TypeWordKind.Map), "Map", "Dictionary", "Hash", "HashMap", "BTreeMap", "BuiltMap", "IDictionary", "map");
        Add(words, new(TypeWordKind.Wrapper), "Optional", "Option", "Nullable", "JsonNullable", "Maybe", "Box", "Task", "Mono", "Future", "Annotated");
        Add(words, new(TypeWordKind.Union), "Union", "Literal");
        Add(words, new(TypeWordKind.Null), "null", "nil", "None", "void", "Void", "Unit");
        return words;
    }

    private static void Add(Dictionary<string, TypeWord> words, TypeWord meaning, params string[] spellings)
    {
        foreach (string spelling in spellings)
        {
            words[spelling] = meaning;
        }
    }
}
