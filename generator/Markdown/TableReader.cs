using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>Finds the table in a paragraph: a delimiter row, the header above it and the rows below. What stands above the header is prose.</summary>
internal static class TableReader
{
    // Every row is made as wide as its header: a header of a million columns is an attack.
    private const int MaxColumns = 64;

    public static void Read(List<TextSlice> lines, List<PageBlock> blocks)
    {
        if (lines.Count == 0)
        {
            return;
        }

        // Go pages leave an empty line between the delimiter row and the rows.
        if (blocks.Count > 0 && blocks[blocks.Count - 1] is Table { Rows.Count: 0 } empty && lines[0].Trim().IndexOf('|') >= 0)
        {
            blocks[blocks.Count - 1] = WithRows(empty, lines, 0);
            return;
        }

        PageText page = lines[0].Page;
        for (int i = 1; i < lines.Count; i++)
        {
            if (!IsDelimiterRow(lines[i]))
            {
                continue;
            }

            List<TextSlice> header = RowSplitter.SplitHeader(lines[i - 1].Trim());
            if (header.Count is < 2 or > MaxColumns)
            {
                continue;
            }

            if (i > 1)
            {
                blocks.Add(new Paragraph(page.Slice(lines[0].Start, lines[i - 2].End).Trim()));
            }

            blocks.Add(ReadTable(lines, i, header));
            return;
        }

        blocks.Add(new Paragraph(page.Slice(lines[0].Start, lines[lines.Count - 1].End).Trim()));
    }

    private static Table ReadTable(List<TextSlice> lines, int delimiterIndex, List<TextSlice> header)
    {
        TextSlice headerLine = lines[delimiterIndex - 1].Trim();
        TextSlice delimiter = lines[delimiterIndex].Trim();
        EquatableArray<TextSlice> titled = EquatableArray.From(header);
        Table table = new(
            headerLine.Page.Slice(headerLine.Start, delimiter.End),
            titled,
            titled.ConvertAll(PlainText.Meaning),
            delimiter,
            RowSplitter.SplitHeader(delimiter).Count,
            EquatableArray<TableRow>.Empty);
        return delimiterIndex + 1 < lines.Count ? WithRows(table, lines, delimiterIndex + 1) : table;
    }

    private static Table WithRows(Table table, List<TextSlice> lines, int from)
    {
        List<TableRow> rows = [];
        bool headerHasLeadingPipe = table.Source[0] == '|';
        int columns = table.Header.Count;
        for (int i = from; i < lines.Count; i++)
        {
            TextSlice line = lines[i].Trim();
            List<TextSlice> cells = RowSplitter.SplitRow(line, columns, headerHasLeadingPipe, out bool endsWithPipe);
            while (cells.Count > 1 && cells.Count < columns && i + 1 < lines.Count && ContinuesRow(lines[i + 1].Trim()))
            {
                i++;
                line = line.Page.Slice(line.Start, lines[i].Trim().End);
                cells = RowSplitter.SplitRow(line, columns, headerHasLeadingPipe, out endsWithPipe);
            }

            rows.Add(new TableRow(line, EquatableArray.From(cells), endsWithPipe));
        }

        return table with
        {
            Source = table.Source.Page.Slice(table.Source.Start, lines[lines.Count - 1].Trim().End),
            Rows = EquatableArray.From(rows),
        };
    }

    /// <summary>A description of several lines breaks its row. The line after the break has a pipe, but does not begin as rows do.</summary>
    private static bool ContinuesRow(TextSlice line) => line.Length > 0 && line.IndexOf('|') > 0 && line[0] is not ('|' or '*' or '`' or '[' or '~');

    private static bool IsDelimiterRow(TextSlice line)
    {
        bool hasPipe = false;
        bool hasDash = false;
        string text = line.Page.Text;
        for (int i = line.Start; i < line.End; i++)
        {
            switch (text[i])
            {
                case '|':
                    hasPipe = true;
                    break;
                case '-':
                    hasDash = true;
                    break;
                case ':' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        return hasPipe && hasDash;
    }
}
