using System;
using System.Collections.Generic;
using System.Text;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Undoes what the presentation did to a text: backslash escapes, HTML entities, line breaks, and in descriptions the components
/// of a site. Markdown marks stay, because descriptions are CommonMark themselves.
/// </summary>
internal static class PlainText
{
    private const string Fence = ":::";
    private const string CommentStart = "{/*";
    private const string CommentEnd = "*/}";
    private const string CodeOfAddress = "`http";

    private static readonly char[] s_special = ['\\', '&', '<', '\r', '\n', '`', '{'];

    // Where addresses keep their marks and comments are text, code without any of these stays as it is.
    private static readonly char[] s_changed = ['\\', '&', '<', '\r', '\n'];

    public static string From(TextSlice slice) => From(slice, isOfSite: false);

    /// <summary>
    /// The text of a description. Docs sites put web addresses into code, whatever the API's own text says, so that nothing
    /// makes links of them: <c>`https://auth.pieces.services/authorize`</c> in SeededPKCE. What only a site can draw is gone from its
    /// pages: tags of components, the fences of admonitions, comments of MDX.
    /// </summary>
    public static string OfProse(TextSlice slice) => From(slice, slice.Page.IsOfSite);

    private static string From(TextSlice slice, bool isOfSite)
    {
        slice = slice.Trim();
        if (slice.Page.Text.IndexOfAny(s_changed, slice.Start, slice.Length) < 0 && !(isOfSite && HoldsPresentation(slice)))
        {
            return slice.ToString();
        }

        StringBuilder result = new(slice.Length);
        Append(result, slice, isOfSite);
        return result.ToString().Trim();
    }

    /// <summary>Whether it may hold what only a site can draw, or an address in code; tags apart.</summary>
    private static bool HoldsPresentation(TextSlice slice) => slice.StartsWith(Fence) || slice.IndexOf(CommentStart) >= 0 || slice.IndexOf(CodeOfAddress) >= 0;

    /// <summary>The text without strong, code and link marks: what a reader sees.</summary>
    public static string WithoutMarks(TextSlice slice)
    {
        IReadOnlyList<InlineRun> runs = InlineReader.Read(slice);
        if (runs.Count == 0)
        {
            return From(slice);
        }

        if (runs.Count == 1 && runs[0].Source == slice.Trim())
        {
            return From(runs[0].Text);
        }

        StringBuilder result = new(slice.Length);
        int at = slice.Start;
        foreach (InlineRun run in runs)
        {
            Append(result, slice.Page.Slice(at, run.Source.Start));
            Append(result, run.Text);
            at = run.Source.End;
        }

        Append(result, slice.Page.Slice(at, slice.End));
        return result.ToString().Trim();
    }

    /// <summary>What a reader sees, in the words that readers of pages know.</summary>
    public static string Meaning(TextSlice slice) => slice.Page.Synonyms.Translate(WithoutMarks(slice));

    private static void Append(StringBuilder result, TextSlice slice, bool isOfSite = false)
    {
        string text = slice.Page.Text;
        CodeSpans codeSpans = default;
        int components = 0;
        int i = isOfSite ? BehindFence(text, slice.Start, slice.End) : slice.Start;
        while (i < slice.End)
        {
            int behind = isOfSite ? BehindPresentation(slice, i, ref components) : i;
            i = behind > i ? behind : text[i] switch
            {
                '\\' => Backslashes(result, text, i, slice.End),
                '{' => Plain(result, text, i),
                '&' => Entity(result, text, i, slice.End),
                '<' => Tag(result, text, i, slice.End),
                '`' => Code(result, text, i, slice.End, isOfSite, ref codeSpans),
                '\r' or '\n' => LineEnd(result, text, i, slice.End, isOfSite),
                _ => Run(result, text, i, slice.End),
            };
        }
    }

    /// <summary>Behind what only a site can draw, where it begins there.</summary>
    /// <param name="components">How many components are open whose ends are not drawn either.</param>
    private static int BehindPresentation(TextSlice slice, int at, ref int components)
    {
        string text = slice.Page.Text;
        switch (text[at])
        {
            case '{' when string.CompareOrdinal(text, at, CommentStart, 0, CommentStart.Length) == 0:
                int close = text.IndexOf(CommentEnd, at, slice.End - at, StringComparison.Ordinal);
                return close < 0 ? at : close + CommentEnd.Length;
            case '<' when ComponentTag.Read(slice, at) is { } tag && tag.IsDrawn(ref components):
                return tag.Source.End;
            default:
                return at;
        }
    }

    /// <summary>Behind the colons that open or close an admonition and the word for its kind; what else the line says is text.</summary>
    private static int BehindFence(string text, int at, int end)
    {
        if (end - at < Fence.Length || string.CompareOrdinal(text, at, Fence, 0, Fence.Length) != 0)
        {
            return at;
        }

        while (at < end && text[at] == ':')
        {
            at++;
        }

        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>To the next sign that may be special.</summary>
    private static int Run(StringBuilder result, string text, int at, int end)
    {
        int next = text.IndexOfAny(s_special, at, end - at);
        next = next < 0 ? end : next;
        result.Append(text, at, next - at);
        return next;
    }

    private static int Plain(StringBuilder result, string text, int at)
    {
        result.Append(text[at]);
        return at + 1;
    }

    /// <summary>
    /// A backslash escapes the punctuation behind it. TypeScript pages escape quotes up to three times
    /// (<c>application\\\&amp;#39;s</c> in Auth0Api), so that all backslashes in front of a quote or entity go.
    /// </summary>
    private static int Backslashes(StringBuilder result, string text, int at, int end)
    {
        int next = at;
        while (next < end && text[next] == '\\')
        {
            next++;
        }

        if (next < end && (text[next] is '"' or '\'' || (text[next] == '&' && HtmlEntity.FindEnd(text, next, end) > 0)))
        {
            return next;
        }

        result.Append('\\', (next - at) / 2);
        if ((next - at) % 2 == 0)
        {
            return next;
        }

        if (next < end && IsPunctuation(text[next]))
        {
            result.Append(text[next]);
            return next + 1;
        }

        result.Append('\\');
        return next;
    }

    private static int Entity(StringBuilder result, string text, int at, int end)
    {
        int close = HtmlEntity.FindEnd(text, at, end);
        if (close < 0)
        {
            return Plain(result, text, at);
        }

        result.Append(HtmlEntity.Decode(text, at, close));
        return close + 1;
    }

    /// <summary>A <c>&lt;br&gt;</c> in any spelling is a line break; an anchor without text is nothing; every other tag is text.</summary>
    private static int Tag(StringBuilder result, string text, int at, int end)
    {
        int close = text.IndexOf('>', at, Math.Min(end - at, 200));
        if (close < 0)
        {
            return Plain(result, text, at);
        }

        if (string.CompareOrdinal(text, at, "<br", 0, 3) == 0 && text.Substring(at + 3, close - at - 3).Trim() is "" or "/")
        {
            result.Append('\n');
            return close + 1;
        }

        bool isAnchor = string.CompareOrdinal(text, at, "<a ", 0, 3) == 0 && string.CompareOrdinal(text, close + 1, "</a>", 0, 4) == 0;
        return isAnchor ? close + "></a>".Length : Plain(result, text, at);
    }

    /// <summary>Backslashes in code are text. Entities are not, because the documentation's generator writes them everywhere.</summary>
    private static int Code(StringBuilder result, string text, int at, int end, bool unmarkAddresses, ref CodeSpans codeSpans)
    {
        int length = CodeSpans.RunLength(text, at, end);
        int close = codeSpans.FindClose(text, at + length, end, length);
        if (close < 0)
        {
            result.Append('`', length);
            return at + length;
        }

        bool isUnmarked = unmarkAddresses && IsAddress(text, at + length, close);
        int i = isUnmarked ? at + length : at;
        int last = isUnmarked ? close : close + length;
        while (i < last)
        {
            int entity = text.IndexOf('&', i, last - i);
            int plain = (entity < 0 ? last : entity) - i;
            result.Append(text, i, plain);
            i += plain;
            i = entity < 0 ? last : Entity(result, text, entity, close);
        }

        return close + length;
    }

    private static bool IsAddress(string text, int start, int end)
    {
        if (string.CompareOrdinal(text, start, "http://", 0, 7) != 0 && string.CompareOrdinal(text, start, "https://", 0, 8) != 0)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int LineEnd(StringBuilder result, string text, int at, int end, bool isOfSite)
    {
        while (result.Length > 0 && result[result.Length - 1] is ' ' or '\t')
        {
            result.Length--;
        }

        result.Append('\n');
        int next = text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? at + 2 : at + 1;
        while (next < end && text[next] is ' ' or '\t')
        {
            next++;
        }

        return isOfSite ? BehindFence(text, next, end) : next;
    }

    private static bool IsPunctuation(char c) =>
        c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
