using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Markdown;

/// <summary>The text of one page, able to say on which line and column an offset lies. LF, CRLF and a lone CR all end a line.</summary>
internal sealed class PageText
{
    private const char ByteOrderMark = '\uFEFF';
    private const int LengthOfLine = 40;

    // Stretches of 64 signs have a line or two each.
    private const int StretchBits = 6;
    private const string FrontMatterMark = "---";

    private static readonly char[] s_lineEnds = ['\r', '\n'];
    private static readonly string[] s_statements = ["import ", "export "];

    private List<int>? _lineStarts;
    private int[]? _lineIndex;
    private bool? _isOfSite;

    public PageText(string text)
        : this(text, Synonyms.None)
    {
    }

    /// <param name="synonyms">What words of it mean.</param>
    public PageText(string text, Synonyms synonyms)
    {
        Text = text;
        Synonyms = synonyms;
    }

    public string Text { get; }

    /// <summary>What words of it mean, where it says other ones than readers know.</summary>
    public Synonyms Synonyms { get; }

    /// <summary>Where the page begins after its byte order mark, which is no part of the first line's Markdown.</summary>
    public int BodyStart => Text.Length > 0 && Text[0] == ByteOrderMark ? 1 : 0;

    public bool HasFrontMatter
    {
        get
        {
            int end = BodyStart + FrontMatterMark.Length;
            return string.CompareOrdinal(Text, BodyStart, FrontMatterMark, 0, FrontMatterMark.Length) == 0
                && end < Text.Length
                && Text[end] is '\r' or '\n';
        }
    }

    /// <summary>It was written for a docs site: it has front matter, or begins with a statement of MDX.</summary>
    public bool IsOfSite => _isOfSite ??=
        HasFrontMatter || Array.Exists(s_statements, statement => string.CompareOrdinal(Text, BodyStart, statement, 0, statement.Length) == 0);

    public TextSlice Slice(int start, int end) => new(this, start, end < start ? start : end);

    /// <summary>The line that begins at an offset, without its end.</summary>
    public TextSlice Line(int start)
    {
        int end = Text.IndexOfAny(s_lineEnds, start);
        return Slice(start, end < 0 ? Text.Length : end);
    }

    /// <summary>Where the line behind this one begins.</summary>
    public int NextLine(TextSlice line) => Math.Min(Text.Length, line.End + (line.End + 1 < Text.Length && Text[line.End] == '\r' && Text[line.End + 1] == '\n' ? 2 : 1));

    public PageSpan Span(int start, int end)
    {
        List<int> lines = _lineStarts ??= FindLineStarts(Text);
        int[] index = _lineIndex ??= IndexOf(lines, Text.Length);
        int startLine = LineOf(lines, index, start);
        int endLine = LineOf(lines, index, end);
        return new PageSpan(start, end - start, startLine, start - lines[startLine], endLine, end - lines[endLine]);
    }

    private static List<int> FindLineStarts(string text)
    {
        List<int> starts = new(text.Length / LengthOfLine) { 0 };
        int end = text.IndexOfAny(s_lineEnds);
        while (end >= 0)
        {
            int next = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            starts.Add(next);
            end = text.IndexOfAny(s_lineEnds, next);
        }

        return starts;
    }

    /// <summary>The line of the first sign of each stretch.</summary>
    private static int[] IndexOf(List<int> starts, int length)
    {
        int[] index = new int[(length >> StretchBits) + 1];
        int line = 0;
        for (int i = 0; i < index.Length; i++)
        {
            line = LineFrom(starts, line, i << StretchBits);
            index[i] = line;
        }

        return index;
    }

    private static int LineOf(List<int> starts, int[] index, int offset) => LineFrom(starts, index[offset >> StretchBits], offset);

    /// <summary>The line of the sign, which is that line or one behind it.</summary>
    private static int LineFrom(List<int> starts, int line, int offset)
    {
        while (line + 1 < starts.Count && starts[line + 1] <= offset)
        {
            line++;
        }

        return line;
    }
}
