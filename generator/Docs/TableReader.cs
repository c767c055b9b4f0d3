using System.Collections.Generic;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Docs;

/// <summary>Finds the table in a paragraph: a delimiter row, the header above it and the rows below. What stands above the header is prose.</summary>
internal static class TableReader
{
    // Every row is made as wide as its header: a header of a million columns is an attack.
    private const int MostColumns = 64;

    public static void Read(List<TextSlice> lines, List<PageBlock> blocks)
    {
        if (lines.Count == 0)
        {
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
            if (header.Count is < 2 or > MostColumns)
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
        List<TableRow> rows = [];
        for (int i = delimiterIndex + 1; i < lines.Count; i++)
        {
            TextSlice line = lines[i].Trim();
            List<TextSlice> cells = RowSplitter.SplitRow(line, header.Count, headerLine[0] == '|', out bool endsWithPipe);
            rows.Add(new TableRow(line, EquatableArray<TextSlice>.From(cells), endsWithPipe));
        }

        return new Table(
            headerLine.Page.Slice(headerLine.Start, lines[lines.Count - 1].Trim().End),
            EquatableArray<TextSlice>.From(header),
            TitlesOf(header),
            delimiter,
            RowSplitter.SplitHeader(delimiter).Count,
            EquatableArray<TableRow>.From(rows));
    }

    private static EquatableArray<string> TitlesOf(List<TextSlice> header)
    {
        List<string> titles = new(header.Count);
        foreach (TextSlice cell in header)
        {
            titles.Add(PlainText.WithoutMarks(cell));
        }

        return EquatableArray<string>.From(titles);
    }

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
