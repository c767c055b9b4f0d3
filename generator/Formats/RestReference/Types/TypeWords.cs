using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>The words for types that people use in reference pages, in lower case.</summary>
internal static class TypeWords
{
    private static readonly Dictionary<string, TypeFact> s_words = All();

    /// <summary>What types are called.</summary>
    public static IEnumerable<string> Words => [.. s_words.Keys, .. s_words.Keys.Select(static word => word + "s")];

    /// <summary>The type of a word, or null where it is none; plurals count.</summary>
    public static TypeFact? Find(string word) =>
        s_words.TryGetValue(word, out TypeFact? type) || (word.Length > 1 && word[word.Length - 1] is 's' or 'S' && s_words.TryGetValue(word.Substring(0, word.Length - 1), out type))
            ? type
            : null;

    private static Dictionary<string, TypeFact> All()
    {
        Dictionary<string, TypeFact> words = new(StringComparer.OrdinalIgnoreCase);
        Add(words, new PrimitiveTypeFact(PrimitiveKind.String),
            "string", "str", "text", "uuid", "guid", "snowflake", "url", "uri", "email", "char", "character", "duration", "timestamp", "token", "password", "hostname",
            "ip", "ip address", "string value", "word", "regex", "id", "json string", "jwt", "base64", "hash", "time", "datestring", "image data", "locale", "path", "domain", "name", "string literal", "cidr");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.Integer),
            "integer", "int", "int32", "int64", "long", "uint", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "bigint", "whole number", "short", "unsigned integer", "integer value", "unsigned int", "positive integer", "i64", "i32", "u64", "u32", "size_t");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.Number), "unix_timestamp", "unix timestamp", "epoch", "number", "float", "double", "decimal", "numeric", "float64", "float32", "real", "int or float", "percentage");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.Boolean), "boolean", "bool", "boolean value", "true", "false", "flag", "true/false");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.DateTime),
            "datetime", "date-time", "date time", "iso8601 timestamp", "iso 8601 timestamp", "rfc3339", "rfc3339 timestamp", "rfc 3339 timestamp", "iso8601", "iso 8601", "iso8601 date", "iso8601 datetime", "string(date-time)", "utc timestamp");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.Date), "date");
        Add(words, new PrimitiveTypeFact(PrimitiveKind.Binary), "file", "binary", "bytes", "byte array", "blob", "file contents", "binary data", "octet-stream");
        Add(words, TypeInterpreter.Any, "any", "mixed", "json", "value", "anything", "unknown", "any type");
        Add(words, new MapTypeFact(TypeInterpreter.Any), "object", "json object", "map", "dict", "dictionary", "hash map", "hashmap", "hash", "struct", "key-value", "key/value", "mapping", "object value");
        Add(words, new ListTypeFact(TypeInterpreter.Any), "array", "list", "json array", "tuple", "vector", "collection", "set");
        return words;
    }

    private static void Add(Dictionary<string, TypeFact> words, TypeFact type, params string[] spellings)
    {
        foreach (string spelling in spellings)
        {
            words[spelling] = type;
        }
    }
}
