using System;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// A tag of a docs site: of a component, which has a capital (<c>&lt;Note&gt;</c>, <c>&lt;Badge text="new" /&gt;</c>), or of a template
/// (<c>{% tab title="JSON" %}</c>). People write placeholders as components (<c>&lt;Value&gt;</c>, <c>&lt;IP address&gt;</c>), so that such
/// a tag must say more, or have its line for itself.
/// </summary>
internal readonly struct ComponentTag
{
    public const string TemplateStart = "{%";
    public const string TemplateEnd = "%}";

    private const string EndWord = "end";
    private const int MaxLength = 1000;

    private readonly bool _isAlone;
    private readonly bool _hasAttributes;

    private ComponentTag(TextSlice source, TextSlice name, bool isEnd)
    {
        Source = source;
        Name = name;
        IsEnd = isEnd;
        IsWhole = source[source.Length - 2] == '/';
        _hasAttributes = source.IndexOf('=') > 0;
        _isAlone = HasItsLine(source);
    }

    public TextSlice Source { get; }

    /// <summary>Of an end tag, the name of what ends.</summary>
    public TextSlice Name { get; }

    /// <summary><c>&lt;/Note&gt;</c>, <c>{% endtab %}</c>.</summary>
    public bool IsEnd { get; }

    /// <summary><c>{% tab %}</c>.</summary>
    public bool IsTemplate => Source[0] == TemplateStart[0];

    /// <summary><c>&lt;Note /&gt;</c>.</summary>
    public bool IsWhole { get; }

    /// <param name="slice">In which the tag ends.</param>
    public static ComponentTag? Read(TextSlice slice, int at)
    {
        TextSlice rest = slice.Page.Slice(at, Math.Min(slice.End, at + MaxLength));
        return rest.StartsWith(TemplateStart) ? ReadTemplate(rest) : ReadComponent(rest);
    }

    private static ComponentTag? ReadTemplate(TextSlice text)
    {
        int close = text.IndexOf(TemplateEnd);
        if (close < 0)
        {
            return null;
        }

        TextSlice inner = text.Sub(TemplateStart.Length, close).Trim();
        int end = 0;
        while (end < inner.Length && !char.IsWhiteSpace(inner[end]))
        {
            end++;
        }

        bool isEnd = inner.StartsWith(EndWord);
        return new ComponentTag(text.Sub(0, close + TemplateEnd.Length), inner.Sub(isEnd ? EndWord.Length : 0, end), isEnd);
    }

    private static ComponentTag? ReadComponent(TextSlice text)
    {
        bool isEnd = text.StartsWith("</");
        int start = isEnd ? 2 : 1;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        bool isName = end < text.Length && text[start] is >= 'A' and <= 'Z' && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
        TextSlice rest = text.Sub(end, text.Length);
        int close = isName ? TagEnd.In(rest) : -1;
        return close < 0 ? null : new ComponentTag(text.Sub(0, end + close + 1), text.Sub(start, end), isEnd);
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
