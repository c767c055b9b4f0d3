using System;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Markdown;

/// <summary>A stretch of a page's source text. The end is exclusive.</summary>
internal readonly record struct TextSlice(PageText Page, int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public PageSpan Span => Page.Span(Start, End);

    public char this[int index] => Page.Text[Start + index];

    public TextSlice Sub(int start, int end) => Page.Slice(Start + start, Start + end);

    public TextSlice Trim()
    {
        string text = Page.Text;
        int start = Start;
        int end = End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSlice(Page, start, end);
    }

    public int IndexOf(char c, int from = 0)
    {
        int found = Page.Text.IndexOf(c, Start + from, End - Start - from);
        return found < 0 ? -1 : found - Start;
    }

    public int IndexOf(string value, int from = 0)
    {
        int found = Page.Text.IndexOf(value, Start + from, End - Start - from, StringComparison.Ordinal);
        return found < 0 ? -1 : found - Start;
    }

    public bool StartsWith(string value, int at = 0) =>
        at + value.Length <= Length && string.CompareOrdinal(Page.Text, Start + at, value, 0, value.Length) == 0;

    public bool EndsWith(string value) => value.Length <= Length && StartsWith(value, Length - value.Length);

    /// <summary>Whether one of the phrases stands in it.</summary>
    public bool Holds(Phrases phrases) => phrases.AreIn(Page.Text, Start, End);

    /// <summary>Those of the phrases that stand in it, in the order of the vocabulary, with the place of each one's first.</summary>
    public (string Phrase, int At)[] Find(Phrases phrases) => phrases.FindIn(Page.Text, Start, End);

    /// <summary>What stands in the first quotes from a place on, single or double; null where none are closed.</summary>
    public TextSlice? Quoted(int from)
    {
        int open = from;
        while (open < Length && this[open] is not ('"' or '\''))
        {
            open++;
        }

        int close = open < Length ? IndexOf(this[open], open + 1) : -1;
        return close < 0 ? null : Sub(open + 1, close);
    }

    /// <summary>Whether it is empty but for blanks and these signs.</summary>
    public bool HoldsOnly(string signs)
    {
        for (int i = Start; i < End; i++)
        {
            if (!char.IsWhiteSpace(Page.Text[i]) && signs.IndexOf(Page.Text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => Page.Text.Substring(Start, End - Start);
}
