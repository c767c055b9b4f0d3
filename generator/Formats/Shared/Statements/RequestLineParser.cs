using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads a line that is a method and a path and nothing else, whatever marks it has: <c>`GET /plants`</c>, <c>**GET** `/plants`</c>.</summary>
internal static class RequestLineParser
{
    private const string Version = "HTTP/";
    private const int MaxLabelLength = 20;
    private const int MaxRemarkLength = 60;

    private static readonly char[] s_marks = [' ', '*', '_', '`'];

    private static readonly HashSet<string> s_elements = new(StringComparer.OrdinalIgnoreCase) { "b", "big", "code", "em", "font", "i", "kbd", "mark", "samp", "small", "span", "strong", "tt", "u" };
    private static readonly HashSet<string> s_labels = new(StringComparer.OrdinalIgnoreCase) { "endpoint", "end-point", "url", "uri", "request", "http request", "method", "definition", "route", "path", "call", "resource", "syntax", "verb", "http method", "http verb" };

    /// <summary>The statement, or null where the line says something else as well.</summary>
    public static Statement? Parse(TextSlice line, StatementKind kind)
    {
        line = line.Trim();
        int at = SkipMarks(line, SkipLabel(line));
        int end = at;
        while (end < line.Length && line[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        if (end - at is < 3 or > 8 || end >= line.Length || HttpVerbs.Read(line.Sub(at, end).ToString()) is not { } verb)
        {
            return null;
        }

        int path = SkipMarks(line, end);
        if (path == end || path >= line.Length)
        {
            return null;
        }

        bool isCode = line.Page.Text.IndexOf('`', line.Start, path) >= 0;
        int close = EndOfPath(line, path, isCode);
        TextSlice rest = line.Sub(close, line.Length);
        if (!IsRemark(rest, out bool hasVersion) || Path(line.Sub(path, close), isCode, out TextSlice? query) is not { } template)
        {
            return null;
        }

        // A query with values is an example's, if not of a whole request.
        bool isSample = query is { } values && !HasPlaceholders(values, takesEmpty: kind != StatementKind.Paragraph);
        return isSample && !hasVersion && kind != StatementKind.Request
            ? null
            : new Statement(new Located<string>(verb, line.Sub(at, end).Span), template, query, hasVersion ? StatementKind.Request : kind);
    }

    /// <summary>In code the slash in front may be left out.</summary>
    private static Located<string>? Path(TextSlice text, bool isCode, out TextSlice? query) =>
        isCode ? PathTemplate.ParseCell(text, out query) : PathTemplate.Parse(text, out query);

    /// <summary>Whether the line ends with the version of HTTP.</summary>
    public static bool HasVersion(TextSlice line) => line.IndexOf(" " + Version) > 0;

    /// <summary>Behind <c>**Endpoint**:</c>.</summary>
    public static int SkipLabel(TextSlice line)
    {
        int colon = line.IndexOf(':');
        if (colon is <= 0 or > MaxLabelLength)
        {
            return 0;
        }

        return s_labels.Contains(line.Sub(0, colon).ToString().Trim(s_marks)) ? colon + 1 : 0;
    }

    private static int SkipMarks(TextSlice line, int at)
    {
        int next = at;
        do
        {
            at = next;
            next = BehindElement(line, at);
            while (next < line.Length && line[next] is ' ' or '\t' or '*' or '_' or '`' or ':' or '|' or '\\' && !IsVariable(line, next))
            {
                next++;
            }
        }
        while (next > at);
        return at;
    }

    /// <summary>Behind the tag of an element that says how its text looks: <c>&lt;mark style="color:green;"&gt;</c>.</summary>
    private static int BehindElement(TextSlice line, int at)
    {
        if (at >= line.Length || line[at] != '<')
        {
            return at;
        }

        int start = line.StartsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        bool isElement = end < line.Length && (line[end] == '>' || char.IsWhiteSpace(line[end])) && s_elements.Contains(line.Sub(start, end).ToString());
        int close = isElement ? TagEnd.In(line.Sub(at, line.Length)) : -1;
        return close < 0 ? at : at + close + 1;
    }

    /// <summary>A colon or backslash that belongs to what follows.</summary>
    private static bool IsVariable(TextSlice line, int at) => line[at] is '\\' && at + 1 < line.Length && line[at + 1] is '{' or '<';

    /// <summary>The closing backtick of code; else the first blank outside brackets.</summary>
    private static int EndOfPath(TextSlice line, int from, bool isCode)
    {
        int depth = 0;
        for (int i = from; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '`' || line.StartsWith("</", i) || (c == '*' && i + 1 < line.Length && line[i + 1] == '*'))
            {
                return i;
            }

            depth += c is '(' or '{' or '<' or '[' ? 1 : c is ')' or '}' or '>' or ']' ? -1 : 0;
            if (depth <= 0 && char.IsWhiteSpace(c))
            {
                return i;
            }
        }

        return line.Length;
    }

    /// <summary>What may follow a path on its line: closing marks, the version, and a short remark in brackets or an element.</summary>
    private static bool IsRemark(TextSlice rest, out bool hasVersion)
    {
        rest = rest.Trim();
        while (rest.Length > 0 && rest[0] is '`' or '*' or '_' or ' ')
        {
            rest = rest.Sub(1, rest.Length);
        }

        hasVersion = rest.StartsWith(Version) && rest.IndexOf(' ') < 0;
        rest = hasVersion ? rest.Sub(rest.Length, rest.Length) : rest.Trim();
        if (rest.IsEmpty)
        {
            return true;
        }

        bool isShort = rest.Length <= MaxRemarkLength;
        char last = rest[rest.Length - 1];
        return isShort && ((rest[0] == '(' && last is ')' or '*') || (rest[0] == '<' && last == '>') || (rest[0] == '[' && last == ']'));
    }

    /// <summary>A query of a statement names its values; one of an example has some.</summary>
    /// <param name="takesEmpty">A name without a value counts; between sentences it is an example of an empty one.</param>
    private static bool HasPlaceholders(TextSlice query, bool takesEmpty)
    {
        string[] pairs = query.ToString().Split('&');
        return Array.TrueForAll(pairs, pair => pair.IndexOf('=') is var sign && (sign < 0 || (takesEmpty && sign == pair.Length - 1) || (sign + 1 < pair.Length && IsPlaceholder(pair[sign + 1]))));
    }

    private static bool IsPlaceholder(char c) => c is '<' or '{' or '[' or '$' or ':' or '\\' or '.';
}
