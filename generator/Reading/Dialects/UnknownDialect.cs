using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>Reads pages that show no dialect we know, with the words of all known dialects and those of other generators.</summary>
internal sealed class UnknownDialect : Dialect
{
    private static readonly Lazy<Dictionary<string, TypeWord>> s_words = new(Words);

    private static readonly string[] s_integers =
    [
        "Integer", "integer", "long", "Long", "short", "Short", "int32", "int64", "uint32", "uint64", "i32", "i64", "u32", "u64", "Int", "Int32",
        "Int64", "NullableInt32", "NullableInt64", "BigInteger",
    ];

    private static readonly string[] s_numbers =
    [
        "double", "Double", "Float", "Number", "float32", "float64", "f32", "f64", "decimal", "BigDecimal", "num", "NullableFloat32", "NullableFloat64",
    ];

    public override string? Name => null;

    public override IReadOnlyCollection<string> FenceLanguages => [];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => s_words.Value;

    public override bool RepeatsSummary => true;

    /// <summary>What silence means in such a dialect is not for a page to say.</summary>
    public override NotesFacts ReadNotes(string notes, bool usesBrackets)
    {
        bool? isOptional = NotesReader.SaysRequired(notes) ? false : NotesReader.SaysOptional(notes) ? true : null;
        return new NotesFacts(isOptional, NotesReader.Default(notes), NotedValues.Read(notes));
    }

    public override TextSlice? FindPackage(TextSlice code) => null;

    public override string UndoEscape(string name) => EscapedWords.Undo(name);

    private static Dictionary<string, TypeWord> Words()
    {
        Dictionary<string, TypeWord> words = new(StringComparer.Ordinal);
        foreach (Dialect dialect in Known)
        {
            foreach (KeyValuePair<string, TypeWord> word in dialect.TypeWords)
            {
                words[word.Key] = word.Value;
            }
        }

        AddOthers(words);
        return words;
    }

    /// <summary>Spellings of the C#, Java, Kotlin, Go, PHP, Ruby, Rust, Swift, Dart and JavaScript generators.</summary>
    private static void AddOthers(Dictionary<string, TypeWord> words)
    {
        Add(words, Primitive(PrimitiveKind.String), "String", "UUID", "Uuid", "Guid", "URI", "Uri", "char", "NullableString");
        Add(words, Common(PrimitiveKind.String), "URL", "Url", "Character");
        Add(words, Primitive(PrimitiveKind.Integer), s_integers);
        Add(words, Primitive(PrimitiveKind.Number), s_numbers);
        Add(words, Primitive(PrimitiveKind.Boolean), "Boolean", "Bool", "NullableBool");
        Add(words, Primitive(PrimitiveKind.DateTime), "DateTime", "OffsetDateTime", "ZonedDateTime", "DateTimeOffset", "NullableTime");
        Add(words, Common(PrimitiveKind.DateTime), "Instant", "Time");
        Add(words, Primitive(PrimitiveKind.Date), "LocalDate", "DateOnly", "NaiveDate");
        Add(words, Primitive(PrimitiveKind.Binary), "FileParameter", "byte", "PathBuf", "SplFileObject", "MultipartFile", "InputStream");
        Add(words, Common(PrimitiveKind.Binary), "Stream", "Data");
        Add(words, Primitive(PrimitiveKind.Any), "Object", "AnyType", "mixed", "dynamic", "interface");
        Add(words, Primitive(PrimitiveKind.Any), "AnyCodable", "JSONValue", "JsonNode", "JsonElement", "serde_json::Value");
        Add(words, new TypeWord(TypeWordKind.List), "Vec", "Collection", "HashSet", "BuiltList", "BuiltSet", "Seq", "ArrayList");
        Add(words, new TypeWord(TypeWordKind.List), "IList", "ICollection", "IEnumerable", "Iterable");
        Add(words, new TypeWord(TypeWordKind.Array), "array");
        Add(words, new TypeWord(TypeWordKind.Map), "Dictionary", "Hash", "HashMap", "BTreeMap", "BuiltMap", "IDictionary", "map");
        Add(words, new TypeWord(TypeWordKind.Wrapper), "Option", "Nullable", "JsonNullable", "Maybe", "Box", "Task", "Mono", "Future");
        Add(words, new TypeWord(TypeWordKind.Null), "nil", "void", "Void", "Unit");
    }

    private static TypeWord Primitive(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind);

    private static TypeWord Common(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind, IsCommonName: true);

    private static void Add(Dictionary<string, TypeWord> words, TypeWord meaning, params string[] spellings)
    {
        foreach (string spelling in spellings)
        {
            words[spelling] = meaning;
        }
    }
}
