using System.Collections.Generic;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Splits a table row at its unescaped pipes outside code. The header's column count decides what the outermost pipes are:
/// TypeScript pages end a row of three cells under four columns with a pipe that opens an empty fourth cell, and
/// response rows of both dialects end with a pipe that closes the row under a header without one.
/// </summary>
internal static class RowSplitter
{
    /// <summary>The cells of a header or delimiter row: outer pipes are never cells.</summary>
    public static List<TextSlice> SplitHeader(TextSlice line)
    {
        List<TextSlice> cells = SplitAtPipes(line);
        if (cells.Count > 1 && cells[0].IsEmpty)
        {
            cells.RemoveAt(0);
        }

        if (cells.Count > 1 && cells[cells.Count - 1].IsEmpty)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    public static List<TextSlice> SplitRow(TextSlice line, int columns, bool headerHasLeadingPipe, out bool endsWithPipe)
    {
        List<TextSlice> cells = SplitAtPipes(line, columns + 2);
        bool leads = cells.Count > 1 && cells[0].IsEmpty && (headerHasLeadingPipe || cells.Count > columns);
        if (leads)
        {
            cells.RemoveAt(0);
        }

        endsWithPipe = cells.Count > columns && cells.Count > 1 && cells[cells.Count - 1].IsEmpty;
        if (endsWithPipe)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    /// <param name="capacity">About how many there are.</param>
    private static List<TextSlice> SplitAtPipes(TextSlice line, int capacity = 4)
    {
        List<TextSlice> cells = new(capacity);
        string text = line.Page.Text;
        CodeSpans codeSpans = default;
        int start = line.Start;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '`')
            {
                int length = CodeSpans.RunLength(text, i, line.End);
                int close = codeSpans.FindClose(text, i + length, line.End, length);
                i = (close < 0 ? i : close) + length - 1;
            }
            else if (text[i] == '|')
            {
                cells.Add(line.Page.Slice(start, i).Trim());
                start = i + 1;
            }
        }

        cells.Add(line.Page.Slice(start, line.End).Trim());
        return cells;
    }
}
