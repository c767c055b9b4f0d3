using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>
/// Finds the values that notes list: <c>must be one of ["A", "B", ]</c> (python-prior), <c>[Enum: a, b]</c> (typescript-fetch),
/// <c>[enum: a, b]</c> (Java), <c>[Enum: [a, b]]</c> (R).
/// </summary>
internal static class NotedValues
{
    private static readonly string[] s_openings = ["must be one of [", "[enum:"];

    public static EquatableArray<string>? Read(string notes)
    {
        foreach (string opening in s_openings)
        {
            int at = notes.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                List<string> values = Split(notes, at + opening.Length);
                return values.Count == 0 ? null : EquatableArray.From(values);
            }
        }

        return null;
    }

    private static List<string> Split(string notes, int start)
    {
        List<string> values = [];
        int at = start;
        while (at < notes.Length && notes[at] != ']')
        {
            if (char.IsWhiteSpace(notes[at]) || notes[at] is ',' or '[')
            {
                at++;
                continue;
            }

            int close = notes[at] is '"' or '\'' ? notes.IndexOf(notes[at], at + 1) : -1;
            int end = close < 0 ? EndOfPlain(notes, at) : close + 1;
            values.Add(close < 0 ? notes.Substring(at, end - at).Trim() : notes.Substring(at + 1, close - at - 1));
            at = end;
        }

        return values;
    }

    private static int EndOfPlain(string notes, int start)
    {
        int end = start;
        while (end < notes.Length && notes[end] is not (',' or ']'))
        {
            end++;
        }

        return end;
    }
}
