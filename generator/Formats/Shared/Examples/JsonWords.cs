using System;
using System.Globalization;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Examples;

/// <summary>What stands in an example without quotes: numbers, literals, and placeholders that name a type or nothing.</summary>
internal static class JsonWords
{
    /// <summary>Nothing where the word is a placeholder that does not tell.</summary>
    public static JsonKinds KindOf(TextSlice word)
    {
        string text = word.ToString();
        return NumberOf(text) ?? text.Trim('<', '>', '(', ')', '{', '}').ToLowerInvariant() switch
        {
            "true" or "false" or "bool" or "boolean" => JsonKinds.Boolean,
            "null" or "none" or "nil" => JsonKinds.Null,
            "int" or "integer" or "int64" or "int32" => JsonKinds.Integer,
            "number" or "float" or "double" => JsonKinds.Number,
            "string" or "str" => JsonKinds.Text,
            _ => JsonKinds.None,
        };
    }

    /// <summary>A name that says that there are others.</summary>
    public static bool IsEllipsis(TextSlice name) => name.StartsWith("...") || name.StartsWith("…");

    private static JsonKinds? NumberOf(string text)
    {
        if (text.Length == 0 || !(char.IsDigit(text[0]) || text[0] == '-'))
        {
            return null;
        }

        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return !isNumber ? null : Array.TrueForAll(text.ToCharArray(), static c => char.IsDigit(c) || c == '-') ? JsonKinds.Integer : JsonKinds.Number;
    }
}
