using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>Reads a type in the words of people: <c>list of strings</c>, <c>?string</c>, <c>integer or null</c>, <c>array of [plant](#plant) objects</c>.</summary>
internal sealed partial class WrittenTypeReader
{
    private const int MaxLength = 300;

    private static readonly (string Mark, ParameterStyle Style)[] s_styles =
        [("(csv)", ParameterStyle.Csv), ("(multi)", ParameterStyle.Multi), ("(ssv)", ParameterStyle.Ssv), ("(pipes)", ParameterStyle.Pipes)];

    private static readonly Phrases s_marks = Phrases.OfWords("required", "optional");
    private static readonly Phrases s_remarks = new("(nullable)", "nullable ", " nullable", "(deprecated)", "read-only ", "(read-only)");
    private static readonly char[] s_ends = [' ', ',', ':', ';'];
    private static readonly char[] s_signs = ['*', '`', '"', '_', '\n'];
    private static readonly char[] s_aroundWords = [' ', '.', ',', ';'];
    private static readonly char[] s_code = ['*', '`', '"'];

    private readonly Dictionary<string, NamedTypeFact> _links = new(StringComparer.OrdinalIgnoreCase);
    private bool? _required;

    /// <summary>The type of a cell, with what its marks say; the type is null where it cannot be read.</summary>
    public static WrittenType Read(TextSlice cell)
    {
        cell = cell.Trim();
        if (cell.Length is 0 or > MaxLength)
        {
            return new WrittenType(null, null);
        }

        if (WordOf(cell) is { } word)
        {
            return new WrittenType(new Located<TypeFact>(word, cell.Span), null);
        }

        WrittenTypeReader reader = new();
        foreach (InlineRun run in InlineReader.Read(cell))
        {
            if (LinkedName.From(run) is { } named)
            {
                reader._links[Plain(PlainText.Meaning(run.Text))] = named;
            }
        }

        string text = reader.WithoutMarks(Plain(PlainText.Meaning(cell)));
        ParameterStyle? style = StyleOf(ref text);
        TypeFact? type = reader.Parse(text, 0);
        return new WrittenType(type is null ? null : new Located<TypeFact>(type, cell.Span), reader._required)
        {
            Style = style is { } stated ? new Located<ParameterStyle>(stated, cell.Span) : null,
        };
    }

    /// <summary>Takes off Swagger 2's <c>collectionFormat</c> in brackets.</summary>
    private static ParameterStyle? StyleOf(ref string text)
    {
        foreach ((string mark, ParameterStyle style) in s_styles)
        {
            if (text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Substring(0, text.Length - mark.Length).TrimEnd();
                return style;
            }
        }

        return null;
    }

    /// <summary>Most cells hold one word, in code or not, and there is nothing to take apart.</summary>
    private static TypeFact? WordOf(TextSlice cell)
    {
        cell = cell.Length > 2 && cell[0] == '`' && cell[cell.Length - 1] == '`' ? cell.Sub(1, cell.Length - 1) : cell;
        for (int i = 0; i < cell.Length; i++)
        {
            if (!char.IsLetter(cell[i]))
            {
                return null;
            }
        }

        return TypeWords.Find(cell.Page.Synonyms.Translate(cell.ToString()));
    }

    /// <summary>Without italics, code and the backslashes before brackets.</summary>
    private static string Plain(string text)
    {
        if (text.IndexOfAny(s_signs) < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return text.Trim(s_aroundWords);
        }

        string[] words = text.Replace('\n', ' ').Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = words[i].Trim(s_code) is var word && word.Length > 1 ? word.Trim('_') : words[i];
        }

        return string.Join(" ", words).Trim(s_aroundWords);
    }

    /// <summary>Takes off what says something else than the type: <c>(string: &lt;required&gt;)</c>, <c>string, optional</c>.</summary>
    private string WithoutMarks(string text)
    {
        text = s_marks.AreIn(text) ? Take(Take(text, "required", true), "optional", false) : text;
        foreach ((string mark, int _) in s_remarks.FindIn(text))
        {
            int at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            text = at < 0 ? text : text.Remove(at, mark.Length);
        }

        return text.Trim(s_ends);
    }

    private string Take(string text, string mark, bool isRequired)
    {
        int at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] == '-')) || (at + mark.Length < text.Length && char.IsLetterOrDigit(text[at + mark.Length])))
        {
            return text;
        }

        _required = isRequired;
        int start = at;
        int end = at + mark.Length;
        while (start > 0 && text[start - 1] is '<' or '(' or '[' or ' ' or ',' or ':' or '*')
        {
            start--;
        }

        while (end < text.Length && text[end] is '>' or ')' or ']' or '*' or ',' or ':' or ' ')
        {
            end++;
        }

        string rest = text.Substring(0, start) + (start > 0 && end < text.Length ? " " : "") + text.Substring(end);
        return WithoutRests(rest, '(', ')') is var plain ? WithoutRests(plain, '<', '>') : rest;
    }

    /// <summary>Without the brackets whose others went with the mark.</summary>
    private static string WithoutRests(string text, char open, char close)
    {
        text = text.Trim();
        int opened = text.Split(open).Length - text.Split(close).Length;
        return opened > 0 && text[0] == open ? text.Substring(1).Trim() : opened < 0 && text[text.Length - 1] == close ? text.Substring(0, text.Length - 1).Trim() : text;
    }
}
