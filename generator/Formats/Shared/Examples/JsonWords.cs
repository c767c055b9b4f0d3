using System;
using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Examples;

/// <summary>What stands in an example without quotes: numbers, literals, and placeholders that name a type or nothing.</summary>
internal static class JsonWords
{
    private static readonly char[] s_brackets = ['<', '>', '(', ')', '{', '}'];

    private static readonly Dictionary<string, JsonKinds> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = JsonKinds.Boolean,
        ["false"] = JsonKinds.Boolean,
        ["bool"] = JsonKinds.Boolean,
        ["boolean"] = JsonKinds.Boolean,
        ["null"] = JsonKinds.Null,
        ["none"] = JsonKinds.Null,
        ["nil"] = JsonKinds.Null,
        ["int"] = JsonKinds.Integer,
        ["integer"] = JsonKinds.Integer,
        ["int64"] = JsonKinds.Integer,
        ["int32"] = JsonKinds.Integer,
        ["number"] = JsonKinds.Number,
        ["float"] = JsonKinds.Number,
        ["double"] = JsonKinds.Number,
        ["string"] = JsonKinds.Text,
        ["str"] = JsonKinds.Text,
    };

    /// <summary>Nothing where the word is a placeholder that does not tell.</summary>
    public static JsonKinds KindOf(TextSlice word)
    {
        string text = word.ToString();
        return NumberOf(text) is { } number ? number : s_kinds.TryGetValue(text.Trim(s_brackets), out JsonKinds kind) ? kind : JsonKinds.None;
    }

    /// <summary>A name that says that there are others.</summary>
    public static bool IsEllipsis(TextSlice name) => name.StartsWith("...") || name.StartsWith("…");

    private static JsonKinds? NumberOf(string text)
    {
        if (text.Length == 0 || !(char.IsDigit(text[0]) || text[0] == '-'))
        {
            return null;
        }

        return IsInteger(text) ? JsonKinds.Integer : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? JsonKinds.Number : null;
    }

    private static bool IsInteger(string text)
    {
        int at = text[0] == '-' ? 1 : 0;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at == text.Length && text.Length > (text[0] == '-' ? 1 : 0);
    }
}
