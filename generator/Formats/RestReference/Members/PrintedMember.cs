using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>A name as cells and bullets print it, its marks told apart: <c>» name?</c>, <c>*required*</c>, <c>start=&lt;time&gt;</c>.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Depth">How many marks of nesting stand before it.</param>
/// <param name="IsRequired">What a mark behind it says.</param>
/// <param name="Type">The type that stands behind it, as <c>=&lt;type&gt;</c>.</param>
internal sealed record PrintedMember(Located<string> Name, int Depth, bool? IsRequired, TextSlice? Type)
{
    private const int MaxLength = 120;
    private const string Marks = "*_~\"";

    private static readonly char[] s_aroundMarks = [' ', '(', ')', '*', '_', '<', '>', '[', ']', '|', ',', '{', '}', '%', '/'];
    private static readonly char[] s_lineEnds = ['\r', '\n'];
    private static readonly char[] s_quotes = ['"', '\''];

    private static readonly string[] s_nesting = ["»", "→", "↳", "└", "›", "&nbsp;", "&raquo;", "&emsp;", "&ensp;"];

    /// <summary>The name of a cell, or null where it holds no name.</summary>
    public static PrintedMember? Read(TextSlice cell)
    {
        cell = WithoutNote(FirstLine(cell));
        TextSlice rest = WithoutNesting(cell, out int depth);
        bool? required = null;
        InlineRun? run = InlineReader.ReadFirst(rest);
        TextSlice name = rest;
        if (run is not null && rest.Page.Slice(rest.Start, run.Source.Start).HoldsOnly(Marks))
        {
            required = MarkOf(rest.Page.Slice(run.Source.End, rest.End));
            name = run.Text;
            depth += DepthOf(ref name);
        }

        name = Unmarked(name);
        TextSlice? type = TypeOf(ref name);
        required = MarkOf(ref name) ?? required;
        string text = PlainText.From(name).Trim(s_quotes);
        return IsName(text) ? new PrintedMember(new Located<string>(text, name.Span), depth, required, type) : null;
    }

    /// <summary>What a name can be: letters, digits and the signs that APIs use in names.</summary>
    public static bool IsName(string text)
    {
        bool hasLetter = false;
        foreach (char c in text)
        {
            hasLetter |= char.IsLetter(c) || c is '_' or '$' or '@' or '{' or '<';
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '[' or ']' or '$' or '@' or ':' or '/' or '*' or '{' or '}' or '<' or '>' or '~' or '+'))
            {
                return false;
            }
        }

        return hasLetter && text.Length <= MaxLength;
    }

    /// <summary>What a mark behind a name says; null where it says neither.</summary>
    public static bool? MarkOf(TextSlice slice)
    {
        string mark = slice.IsEmpty ? "" : slice.Page.Synonyms.Translate(slice.ToString()).Trim(s_aroundMarks).ToLowerInvariant();
        return mark is "required" or "mandatory" or "req" || IsStar(slice) ? true : mark is "?" or "optional" or "opt" ? false : null;
    }

    /// <summary>A star that is no part of other marks: <c>**`name`** *</c>.</summary>
    private static bool IsStar(TextSlice slice) => slice.Length > 1 && slice[0] == ' ' && slice.Trim() is { Length: 1 } mark && mark[0] == '*';

    private static bool? MarkOf(ref TextSlice name)
    {
        if (name.EndsWith("?") || name.EndsWith("*"))
        {
            bool isRequired = name.EndsWith("*") && !name.EndsWith(".*") && !name.EndsWith("[*");
            bool? mark = name.EndsWith("?") ? false : isRequired ? true : null;
            name = mark is null ? name : name.Sub(0, name.Length - 1).Trim();

            // Behind both, the star is the sign of a footnote.
            return isRequired && name.EndsWith("?") ? MarkOf(ref name) : mark;
        }

        int open = name.IndexOf('(');
        bool? stated = open > 0 ? MarkOf(name.Sub(open, name.Length)) : null;
        name = stated is null ? name : name.Sub(0, open).Trim();
        return stated;
    }

    private static TextSlice? TypeOf(ref TextSlice name)
    {
        int sign = name.IndexOf('=');
        if (sign <= 0)
        {
            return null;
        }

        TextSlice type = name.Sub(sign + 1, name.Length).Trim();
        name = name.Sub(0, sign).Trim();
        if (type.Length > 2 && type[0] is '<' or '{' && type[type.Length - 1] is '>' or '}')
        {
            type = type.Sub(1, type.Length - 1).Trim();
        }

        return type.IsEmpty ? null : type;
    }

    private static TextSlice FirstLine(TextSlice cell)
    {
        int end = cell.IndexOf("<br");
        int line = cell.Page.Text.IndexOfAny(s_lineEnds, cell.Start, cell.Length);
        end = line >= 0 && (end < 0 || line - cell.Start < end) ? line - cell.Start : end;
        return (end > 0 ? cell.Sub(0, end) : cell).Trim();
    }

    /// <summary>Without the signs of footnotes behind a name: <c>name? \[1\]</c>, <c>name \*</c>, <c>name&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
    private static TextSlice WithoutNote(TextSlice cell)
    {
        int end = NoteAt(cell);
        while (end > 0)
        {
            cell = cell.Sub(0, end).Trim();
            end = NoteAt(cell);
        }

        return cell;
    }

    private static int NoteAt(TextSlice cell)
    {
        if (cell.IsEmpty || cell[cell.Length - 1] is not ('>' or ']' or '*'))
        {
            return -1;
        }

        string text = cell.ToString();
        int element = text.EndsWith("</sup>", StringComparison.Ordinal) ? text.LastIndexOf("<sup>", StringComparison.Ordinal) : -1;
        int blank = text.LastIndexOf(' ');
        string last = text.Substring(blank + 1).Replace("\\", "");
        bool isNumber = last.Length > 2 && last[0] == '[' && last[last.Length - 1] == ']' && Array.TrueForAll(last.Substring(1, last.Length - 2).ToCharArray(), char.IsDigit);
        int stars = text.TrimEnd('\\', '*').Length;
        bool isStars = stars < text.Length && text[stars] == '\\';
        return element > 0 ? element : isNumber ? blank : isStars ? stars : -1;
    }

    private static TextSlice WithoutNesting(TextSlice cell, out int depth)
    {
        depth = DepthOf(ref cell);
        return cell;
    }

    private static int DepthOf(ref TextSlice cell)
    {
        int depth = 0;
        string? mark = NestingAt(cell);
        while (mark is not null)
        {
            depth++;
            cell = cell.Sub(mark.Length, cell.Length).Trim();
            mark = NestingAt(cell);
        }

        return depth;
    }

    private static string? NestingAt(TextSlice cell)
    {
        foreach (string mark in s_nesting)
        {
            if (cell.StartsWith(mark))
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Without emphasis and code that stand inside other marks.</summary>
    private static TextSlice Unmarked(TextSlice name)
    {
        name = name.Trim();
        while (name.Length > 2 && ((name[0] is '*' or '`' && name[name.Length - 1] == name[0]) || (name[0] == '_' && name[name.Length - 1] == '_' && name[1] != '_')))
        {
            name = name.Sub(1, name.Length - 1).Trim();
        }

        return name;
    }
}
