using System.Collections.Generic;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Finds the strong, code and link runs of a cell or line. Underscores mark nothing: <c>__type</c> is a name. Unlike CommonMark
/// it takes <c>[**string**]</c> and <c>[**x**](Distributions API#x)</c> for what they were meant to be.
/// </summary>
internal sealed class InlineReader
{
    private static readonly char[] s_marks = ['*', '`', '[', '<'];
    private static readonly char[] s_stops = ['*', '`', '[', '<', '\\'];

    private readonly TextSlice _slice;
    private readonly string _text;
    private readonly bool _firstOnly;
    private readonly List<InlineRun> _runs = [];
    private Brackets? _brackets;
    private CodeSpans _codeSpans;
    private bool _noMoreStrong;

    private InlineReader(TextSlice slice, bool firstOnly)
    {
        _slice = slice;
        _text = slice.Page.Text;
        _firstOnly = firstOnly;
    }

    public static IReadOnlyList<InlineRun> Read(TextSlice slice) => Run(slice, firstOnly: false);

    public static InlineRun? ReadFirst(TextSlice slice)
    {
        IReadOnlyList<InlineRun> runs = Run(slice, firstOnly: true);
        return runs.Count == 0 ? null : runs[0];
    }

    /// <summary>Whether a run may begin where the text does.</summary>
    public static bool CanOpen(TextSlice slice) => slice.Length > 1 && slice[0] is '*' or '`' or '[' or '<';

    /// <summary>Most texts have no mark, and nothing is made for them.</summary>
    private static IReadOnlyList<InlineRun> Run(TextSlice slice, bool firstOnly)
    {
        if (!HasMark(slice))
        {
            return [];
        }

        InlineReader reader = new(slice, firstOnly);
        reader.Scan();
        return reader._runs;
    }

    private static bool HasMark(TextSlice slice)
    {
        string text = slice.Page.Text;
        int at = text.IndexOfAny(s_marks, slice.Start, slice.Length);
        while (at >= 0 && text[at] == '<' && !AnchorElement.Opens(text, at, slice.End))
        {
            at = text.IndexOfAny(s_marks, at + 1, slice.End - at - 1);
        }

        return at >= 0;
    }

    private void Scan()
    {
        int i = _slice.Start;
        while (i < _slice.End && !(_firstOnly && _runs.Count > 0))
        {
            i = _text[i] switch
            {
                '\\' => i + 2,
                '`' => Code(i),
                '*' when i + 1 < _slice.End && _text[i + 1] == '*' => Strong(i),
                '[' => Bracket(i),
                '<' when AnchorElement.Opens(_text, i, _slice.End) => Anchor(i),
                _ => NextStop(i + 1),
            };
        }
    }

    private int NextStop(int from)
    {
        int stop = from < _slice.End ? _text.IndexOfAny(s_stops, from, _slice.End - from) : -1;
        return stop < 0 ? _slice.End : stop;
    }

    private int Code(int start)
    {
        int length = CodeSpans.RunLength(_text, start, _slice.End);
        int close = _codeSpans.FindClose(_text, start + length, _slice.End, length);
        if (close < 0)
        {
            return start + length;
        }

        Add(InlineKind.Code, start, close + length, start + length, close, target: null, isBracketed: false);
        return close + length;
    }

    private int Strong(int start)
    {
        int close = _noMoreStrong ? -1 : FindStrongClose(start + 2, _slice.End);
        if (close < 0)
        {
            _noMoreStrong = true;
            return start + 2;
        }

        // Strong around a link, as in **[Pet](Pet.md)**.
        InlineRun? link = _text[start + 2] == '[' ? ReadFirst(_slice.Page.Slice(start + 2, close)) : null;
        if (link is { Target: not null } && link.Source.End == close)
        {
            _runs.Add(link with { Kind = InlineKind.Strong, Source = _slice.Page.Slice(start, close + 2) });
        }
        else if (close > start + 2)
        {
            Add(InlineKind.Strong, start, close + 2, start + 2, close, target: null, isBracketed: false);
        }

        return close + 2;
    }

    private int Anchor(int start)
    {
        if (AnchorElement.Read(_slice.Page.Slice(start, _slice.End)) is not { } anchor)
        {
            return start + 1;
        }

        Add(InlineKind.Link, start, anchor.Source.End, anchor.Text.Start, anchor.Text.End, anchor.Target, isBracketed: false);
        return anchor.Source.End;
    }

    private int Bracket(int open)
    {
        _brackets ??= Brackets.Match(_slice);
        int close = _brackets.CloseOf(open);
        if (close < 0)
        {
            return open + 1;
        }

        int end = close + 1;
        TextSlice? target = null;
        int targetEnd = FindTargetEnd(end);
        if (targetEnd >= 0)
        {
            target = _slice.Page.Slice(end + 1, targetEnd).Trim();
            end = targetEnd + 1;
        }

        TextSlice inner = _slice.Page.Slice(open + 1, close);
        if (Marked(inner) is var (kind, text))
        {
            Add(kind, open, end, text.Start, text.End, target, isBracketed: true);
        }
        else if (target is not null)
        {
            Add(InlineKind.Link, open, end, inner.Start, inner.End, target, isBracketed: true);
        }
        else if (inner.Trim().StartsWith("["))
        {
            // A list of what the link leads to: `[[Pet](#pet)]`.
            return open + 1;
        }

        return end;
    }

    /// <summary>The strong or code text that a pair of brackets holds.</summary>
    private (InlineKind Kind, TextSlice Text)? Marked(TextSlice inner)
    {
        TextSlice trimmed = inner.Trim();
        if (trimmed.StartsWith("**"))
        {
            int close = FindStrongClose(trimmed.Start + 2, trimmed.End);
            return close < 0 ? null : (InlineKind.Strong, _slice.Page.Slice(trimmed.Start + 2, close));
        }

        if (trimmed.StartsWith("`"))
        {
            int length = CodeSpans.RunLength(_text, trimmed.Start, trimmed.End);
            int close = default(CodeSpans).FindClose(_text, trimmed.Start + length, trimmed.End, length);
            return close < 0 ? null : (InlineKind.Code, _slice.Page.Slice(trimmed.Start + length, close));
        }

        return null;
    }

    private int FindStrongClose(int from, int end)
    {
        for (int i = from; i + 1 < end; i++)
        {
            if (_text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == '*' && _text[i + 1] == '*')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The closing parenthesis of a link target; one level of parentheses may stand inside, another link may not.</summary>
    private int FindTargetEnd(int open)
    {
        if (open >= _slice.End || _text[open] != '(')
        {
            return -1;
        }

        int depth = 0;
        for (int i = open; i < _slice.End && _text[i] != '['; i++)
        {
            depth += _text[i] == '(' ? 1 : _text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void Add(InlineKind kind, int start, int end, int textStart, int textEnd, TextSlice? target, bool isBracketed)
    {
        PageText page = _slice.Page;
        _runs.Add(new InlineRun(kind, page.Slice(start, end), page.Slice(textStart, textEnd).Trim(), target, isBracketed));
    }
}
