using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>A type as MSON writes it: <c>array[Plant]</c>, <c>enum[string]</c>, <c>object</c>, <c>Plant</c>.</summary>
/// <param name="Word">What stands before the brackets.</param>
/// <param name="Arguments">What stands in them.</param>
internal sealed record MsonType(string Word, List<MsonType> Arguments)
{
    private const int MaxDepth = 16;

    private static readonly string[] s_lists = ["array", "list"];

    public bool IsList => Array.IndexOf(s_lists, Word.ToLowerInvariant()) >= 0;

    public bool IsEnum => string.Equals(Word, "enum", StringComparison.OrdinalIgnoreCase);

    public bool IsObject => string.Equals(Word, "object", StringComparison.OrdinalIgnoreCase);

    public static MsonType Parse(TextSlice text, int depth = 0)
    {
        text = LocatedText.Unwrapped(text);
        int open = text.IndexOf('[');
        if (open <= 0 || depth >= MaxDepth)
        {
            return new MsonType(NameOf(text), []);
        }

        List<MsonType> arguments = [];
        TextSlice list = text.Sub(open + 1, text.EndsWith("]") ? text.Length - 1 : text.Length);
        int start = 0;
        int brackets = 0;
        for (int i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && brackets == 0))
            {
                TextSlice argument = list.Sub(start, i).Trim();
                start = i + 1;
                if (!argument.IsEmpty)
                {
                    arguments.Add(Parse(argument, depth + 1));
                }
            }
            else
            {
                brackets += list[i] == '[' ? 1 : list[i] == ']' ? -1 : 0;
            }
        }

        return new MsonType(text.Sub(0, open).Trim().ToString(), arguments);
    }

    /// <summary>Links have the name in brackets: <c>[Plant][]</c>.</summary>
    private static string NameOf(TextSlice text)
    {
        int close = text.Length > 0 && text[0] == '[' ? text.IndexOf(']') : -1;
        return (close > 1 ? text.Sub(1, close) : text).Trim().ToString().Trim('`', '*');
    }
}
