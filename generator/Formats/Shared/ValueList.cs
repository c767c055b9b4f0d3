using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Reads the values that a cell lists: <c>`A`, `B`</c>, <c>A | B</c>, <c>'a', 'b'</c>.</summary>
internal static class ValueList
{
    public static List<Located<string>> Read(TextSlice cell)
    {
        List<Located<string>> values = [];
        IReadOnlyList<InlineRun> runs = InlineReader.Read(cell);
        foreach (InlineRun run in runs)
        {
            if (run.Kind == InlineKind.Code)
            {
                Add(run.Text, values);
            }
        }

        // In code a comma is part of the value: `a, b` is one.
        if (values.Count == 0)
        {
            Split(cell, values);
        }

        return values;
    }

    public static TextSlice Unquoted(TextSlice text) =>
        text.Length >= 2 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0] ? text.Sub(1, text.Length - 1) : text;

    private static void Split(TextSlice cell, List<Located<string>> values)
    {
        int start = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] is ',' or '|')
            {
                int end = i > start && i < cell.Length && cell[i] == '|' && cell[i - 1] == '\\' ? i - 1 : i;
                Add(cell.Sub(start, end).Trim(), values);
                start = i + 1;
            }
        }
    }

    private static void Add(TextSlice text, List<Located<string>> values)
    {
        Located<string> value = LocatedText.From(Unquoted(LocatedText.Unwrapped(text)));
        if (value.Value.Length > 0)
        {
            values.Add(value);
        }
    }
}
