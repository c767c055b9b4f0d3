using System;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// A tag of a component of a docs site, which has a capital: <c>&lt;Note&gt;</c>, <c>&lt;Badge text="new" /&gt;</c>. People write
/// placeholders alike (<c>&lt;Value&gt;</c>, <c>&lt;IP address&gt;</c>), so that a tag must say more, or have its line for itself.
/// </summary>
internal readonly struct ComponentTag
{
    private const int MaxLength = 1000;

    private readonly bool _isAlone;
    private readonly bool _hasAttributes;

    private ComponentTag(TextSlice source, bool isEnd)
    {
        Source = source;
        IsEnd = isEnd;
        IsWhole = source[source.Length - 2] == '/';
        _hasAttributes = source.IndexOf('=') > 0;
        _isAlone = HasItsLine(source);
    }

    public TextSlice Source { get; }

    /// <summary><c>&lt;/Note&gt;</c>.</summary>
    public bool IsEnd { get; }

    /// <summary><c>&lt;Note /&gt;</c>.</summary>
    public bool IsWhole { get; }

    public TextSlice Name
    {
        get
        {
            int start = IsEnd ? 2 : 1;
            int end = start;
            while (end < Source.Length && (char.IsLetterOrDigit(Source[end]) || Source[end] == '.'))
            {
                end++;
            }

            return Source.Sub(start, end);
        }
    }

    /// <param name="slice">In which the tag ends.</param>
    public static ComponentTag? Read(TextSlice slice, int at)
    {
        string text = slice.Page.Text;
        bool isEnd = at + 1 < slice.End && text[at + 1] == '/';
        int i = at + (isEnd ? 2 : 1);
        if (i >= slice.End || text[i] is not (>= 'A' and <= 'Z'))
        {
            return null;
        }

        while (i < slice.End && (char.IsLetterOrDigit(text[i]) || text[i] == '.'))
        {
            i++;
        }

        bool isName = i < slice.End && (text[i] is '>' or '/' || char.IsWhiteSpace(text[i]));
        TextSlice rest = slice.Page.Slice(i, Math.Min(slice.End, at + MaxLength));
        int close = isName ? TagEnd.In(rest) : -1;
        return close < 0 ? null : new ComponentTag(slice.Page.Slice(at, rest.Start + close + 1), isEnd);
    }

    /// <summary>Whether only a site can draw it; else it is text.</summary>
    /// <param name="open">How many have begun within a line that have not ended.</param>
    public bool IsDrawn(ref int open)
    {
        if (IsWhole || _isAlone)
        {
            return true;
        }

        bool isDrawn = IsEnd ? open > 0 : _hasAttributes;
        open += !isDrawn ? 0 : IsEnd ? -1 : 1;
        return isDrawn;
    }

    private static bool HasItsLine(TextSlice source)
    {
        string text = source.Page.Text;
        int before = source.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        int behind = source.End;
        while (behind < text.Length && text[behind] is ' ' or '\t')
        {
            behind++;
        }

        return (before < 0 || text[before] is '\r' or '\n') && (behind == text.Length || text[behind] is '\r' or '\n');
    }
}
