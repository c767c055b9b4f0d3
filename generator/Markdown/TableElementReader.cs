using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>Reads a table in HTML; its first row is the header.</summary>
internal sealed class TableElementReader
{
    // Every row is made as wide as its header: a header of a million columns is an attack.
    private const int MaxColumns = 64;

    private readonly TextSlice _source;
    private readonly List<TableRow> _rows = [];
    private readonly List<TextSlice> _cells = [];
    private int _cellStart = -1;
    private int _rowStart;

    private TableElementReader(TextSlice source) => _source = source;

    /// <summary>Null where it has no row.</summary>
    public static Table? Read(TextSlice source)
    {
        TableElementReader reader = new(source);
        reader.ReadTags();
        if (reader._rows.Count == 0 || reader._rows[0].Cells.Count > MaxColumns)
        {
            return null;
        }

        TableRow header = reader._rows[0];
        reader._rows.RemoveAt(0);
        return new Table(
            source,
            header.Cells,
            header.Cells.ConvertAll(PlainText.WithoutMarks),
            header.Source,
            header.Cells.Count,
            EquatableArray.From(reader._rows));
    }

    private void ReadTags()
    {
        int at = _source.IndexOf('<');
        int close = -1;
        while (at >= 0)
        {
            close = close > at ? close : _source.IndexOf('>', at);
            if (close < 0)
            {
                break;
            }

            ReadTag(at, close + 1);
            at = _source.IndexOf('<', at + 1);
        }

        EndRow(_source.Length);
    }

    private void ReadTag(int start, int end)
    {
        if (Is(start, "<td") || Is(start, "<th"))
        {
            EndCell(start);
            _cellStart = end;
        }
        else if (Is(start, "</td") || Is(start, "</th"))
        {
            EndCell(start);
        }
        else if (Is(start, "<tr") || Is(start, "</tr"))
        {
            EndRow(start);
            _rowStart = start;
        }
    }

    /// <summary>A tag of this name, not one that begins so: <c>&lt;thead&gt;</c> is no <c>&lt;th&gt;</c>.</summary>
    private bool Is(int at, string tag) =>
        _source.StartsWith(tag, at) && (at + tag.Length >= _source.Length || !char.IsLetter(_source[at + tag.Length]));

    private void EndCell(int end)
    {
        if (_cellStart >= 0)
        {
            _cells.Add(Unwrapped(_source.Sub(_cellStart, end).Trim()));
            _cellStart = -1;
        }
    }

    private void EndRow(int end)
    {
        EndCell(end);
        if (_cells.Count > 0)
        {
            _rows.Add(new TableRow(_source.Sub(_rowStart, end), EquatableArray.From(_cells), EndsWithPipe: true));
            _cells.Clear();
        }
    }

    /// <summary>What stands in the elements that hold all of a cell: <c>&lt;code&gt;id&lt;/code&gt;</c>.</summary>
    private static TextSlice Unwrapped(TextSlice cell)
    {
        for (int depth = 0; depth < 4 && cell.Length > 0 && cell[0] == '<'; depth++)
        {
            int open = cell.IndexOf('>');
            int close = cell.Page.Text.LastIndexOf("</", cell.End - 1, cell.Length, StringComparison.Ordinal) - cell.Start;
            bool isWhole = open > 0 && close > open && cell[cell.Length - 1] == '>' && cell.IndexOf("</") == close;
            if (!isWhole)
            {
                break;
            }

            cell = cell.Sub(open + 1, close).Trim();
        }

        return cell;
    }
}
