using System;
using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>Reads pages that show no dialect we know, with the words of all known dialects and those of other generators.</summary>
internal sealed class UnknownDialect : Dialect
{
    private static readonly Lazy<Dictionary<string, TypeWord>> s_words = new(Words);

    public override string? Name => null;

    public override IReadOnlyCollection<string> FenceLanguages => [];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => s_words.Value;

    public override bool RepeatsSummary => true;

    public override NotesFacts ReadNotes(string notes, bool usesBrackets)
    {
        bool? isOptional = NotesReader.SaysOptional(notes) ? true : usesBrackets ? false : null;
        return new NotesFacts(isOptional, NotesReader.Default(notes));
    }

    public override TextSlice? FindPackage(TextSlice code) => null;

    public override string UndoEscape(string name) => name;

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

    /// <summary>Spellings of the C#, Java, Go, Ruby, Rust and Dart generators.</summary>
    private static void AddOthers(Dictionary<string, TypeWord> words)
    {
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.String), "String", "UUID", "Guid", "URI", "Uri", "char");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Integer), "Integer", "integer", "long", "Long", "int32", "int64", "i32", "i64", "short");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Number), "double", "Double", "Float", "float32", "float64", "f32", "f64", "decimal", "BigDecimal", "num");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Boolean), "Boolean", "Bool");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.DateTime), "DateTime", "OffsetDateTime", "DateTimeOffset", "Time");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Date), "LocalDate", "DateOnly");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Binary), "Stream", "FileParameter", "byte");
        Add(words, new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Any), "Object");
        Add(words, new TypeWord(TypeWordKind.List), "Vec", "Collection", "HashSet");
        Add(words, new TypeWord(TypeWordKind.Map), "Dictionary", "Hash", "HashMap");
        Add(words, new TypeWord(TypeWordKind.Wrapper), "Option", "Nullable");
    }

    private static void Add(Dictionary<string, TypeWord> words, TypeWord meaning, params string[] spellings)
    {
        foreach (string spelling in spellings)
        {
            words[spelling] = meaning;
        }
    }
}
