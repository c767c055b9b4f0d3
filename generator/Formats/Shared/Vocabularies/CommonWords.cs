using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>
/// The words for types that belong to no dialect with a folder of its own: spellings of the Kotlin, Swift, JavaScript, Scala, Perl,
/// R and PowerShell generators, of the one that writes Markdown alone, and those that all share.
/// </summary>
internal static class CommonWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = All();

    private static Dictionary<string, TypeWord> All()
    {
        Dictionary<string, TypeWord> words = new(StringComparer.Ordinal);
        Add(words, new(PrimitiveKind.String), "String", "string", "UUID", "URI", "Char", "character");
        Add(words, new(PrimitiveKind.String, isCommonName: true), "URL", "Url", "Character");
        Add(words, new(PrimitiveKind.Integer), "Integer", "integer", "int", "Int", "Int32", "Int64", "Long", "long", "Short", "BigInteger", "BigInt");
        Add(words, new(PrimitiveKind.Number), "Number", "number", "Double", "double", "Float", "float", "numeric");
        Add(words, new(PrimitiveKind.Decimal), "Decimal", "decimal", "BigDecimal");
        Add(words, new(PrimitiveKind.Boolean), "Boolean", "boolean", "Bool", "bool", "true", "false");
        Add(words, new(PrimitiveKind.DateTime), "DateTime", "Date", "OffsetDateTime", "ZonedDateTime");
        Add(words, new(PrimitiveKind.DateTime, isCommonName: true), "Instant", "Time");
        Add(words, new(PrimitiveKind.Date), "LocalDate", "date");
        Add(words, new(PrimitiveKind.Binary), "ByteArray", "FileInfo");
        Add(words, new(PrimitiveKind.Binary, isCommonName: true), "File", "Blob", "Data", "Stream");
        Add(words, new(PrimitiveKind.Any), "Object", "object", "Any", "AnyType", "AnyCodable", "JSONValue", "JsonElement");
        Add(words, new(PrimitiveKind.Any), "oas_any_type_not_mapped", "PSCustomObject");
        Add(words, new(TypeWordKind.List), "List", "Set", "Seq", "Array", "ARRAY");
        Add(words, new(TypeWordKind.Array), "array");
        Add(words, new(TypeWordKind.Map), "Map", "map", "Dictionary", "Hash", "HASH", "Hashtable", "HashMap");
        Add(words, new(TypeWordKind.Nullable), "Optional", "Option", "Nullable", "Maybe");
        Add(words, new(TypeWordKind.Wrapper), "Task", "Future");
        Add(words, new(TypeWordKind.Union), "Union");
        Add(words, new(TypeWordKind.Values, IsCommonName: true), "Enum");
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
