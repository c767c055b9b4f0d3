using System;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>
/// Finds the words that all dialects use in notes: <c>[optional] [default to X]</c> (Python, TypeScript models),
/// <c>(optional) defaults to X</c> (TypeScript parameters), <c>[Optional] [Defaults to `X`]</c> (typescript-fetch),
/// <c>[optional] if omitted the server will use the default value of X</c> (python-prior), <c>[required]</c> (Rust),
/// <c>[readonly]</c> (all).
/// </summary>
internal static class NotesReader
{
    private static readonly string[] s_defaultWords = ["defaults to", "default to", "default value of"];
    private static readonly string[] s_requiredWords = ["[required]", "(required)"];
    private static readonly string[] s_readOnlyWords = ["[readonly]", "[read-only]", "(readonly)", "(read-only)"];

    // python-prior lists the values behind the default.
    private static readonly string[] s_ends = [", must be", ",  must be", " must be one of", " if omitted"];

    /// <summary>What a notes cell says.</summary>
    /// <param name="silence">What it means that it does not say whether the row is required.</param>
    /// <param name="usesBrackets">Some row of the table says <c>[optional]</c> or <c>[Defaults to …]</c>.</param>
    public static NotesFacts Read(string notes, Silence silence, bool usesBrackets) =>
        new(IsRequired(notes, silence, usesBrackets), Default(notes), NotedValues.Read(notes), SaysReadOnly(notes));

    private static bool? IsRequired(string notes, Silence silence, bool usesBrackets) =>
        SaysRequired(notes) ? true
        : SaysOptional(notes) ? false
        : silence == Silence.Required || (silence == Silence.RequiredBesideMarks && (usesBrackets || SaysDefault(notes))) ? true
        : null;

    public static bool SaysOptional(string notes) => notes.IndexOf("optional", StringComparison.OrdinalIgnoreCase) >= 0;

    public static bool SaysRequired(string notes) =>
        Array.Exists(s_requiredWords, word => notes.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        || string.Equals(notes, "required", StringComparison.OrdinalIgnoreCase);

    private static bool SaysReadOnly(string notes) =>
        Array.Exists(s_readOnlyWords, word => notes.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool SaysDefault(string notes) => FindDefault(notes) >= 0;

    /// <summary>The notes are written in square brackets, as by generators that mark everything optional.</summary>
    public static bool UsesBrackets(string notes) => notes.Length > 0 && notes[0] == '[' && (SaysOptional(notes) || SaysDefault(notes));

    public static bool IsNotes(string text) => text.Length == 0 || SaysOptional(text) || SaysRequired(text) || SaysDefault(text) || text[0] == '[';

    /// <summary>The documented default as spelled; null where there is none or it is the dialect's word for nothing.</summary>
    private static string? Default(string notes)
    {
        int start = FindDefault(notes);
        if (start < 0)
        {
            return null;
        }

        string value = WithoutRest(notes.Substring(start, FindEnd(notes, start) - start)).Trim();
        if (value.Length > 1 && value[0] == '`' && value[value.Length - 1] == '`')
        {
            value = value.Substring(1, value.Length - 2);
        }

        return value is "" or "undefined" or "null" or "None" ? null : value;
    }

    private static int FindDefault(string notes)
    {
        foreach (string word in s_defaultWords)
        {
            int at = notes.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return at + word.Length;
            }
        }

        return -1;
    }

    /// <summary>The bracket that closes the note, past the brackets of a default such as <c>["available"]</c>.</summary>
    private static int FindEnd(string notes, int start)
    {
        int depth = 0;
        for (int i = start; i < notes.Length; i++)
        {
            if (notes[i] == '[')
            {
                depth++;
            }
            else if (notes[i] == ']' && depth-- == 0)
            {
                return i;
            }
        }

        return notes.Length;
    }

    private static string WithoutRest(string value)
    {
        foreach (string end in s_ends)
        {
            int at = value.IndexOf(end, StringComparison.Ordinal);
            if (at > 0)
            {
                return value.Substring(0, at);
            }
        }

        return value;
    }
}

/// <summary>What the notes of a parameter or property say.</summary>
/// <param name="IsRequired">Null where they do not say.</param>
/// <param name="Default">The default as spelled, or null.</param>
/// <param name="Values">The values they list, or null.</param>
/// <param name="IsReadOnly">They mark what the server alone sets.</param>
internal sealed record NotesFacts(bool? IsRequired, string? Default, EquatableArray<string>? Values, bool IsReadOnly)
{
    public static NotesFacts None { get; } = new(null, null, null, IsReadOnly: false);
}
