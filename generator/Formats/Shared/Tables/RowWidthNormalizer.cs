using System;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Tables;

/// <summary>
/// Makes a row as wide as its header. Rows are wider where a cell holds raw pipes: TypeScript's literal unions
/// (<c>'A' | 'B'</c> in ActivityApi), or <c>||</c> in a description.
/// </summary>
internal static class RowWidthNormalizer
{
    private const string LinkBack = "[[Back to ";

    /// <summary>A cell for every column, or null where the line is no row.</summary>
    public static TextSlice[]? Fit(TableRow row, TableColumns columns, FormatContext context)
    {
        if (row.Cells.Count == 1 && columns.Count > 1)
        {
            if (!row.Source.StartsWith(LinkBack))
            {
                context.Report(
                    Catalog.RowTooShort,
                    row.Source,
                    $"Expected a row of {columns.Count} cells or an empty line, found {Quoted.From(row.Source)}. The line was ignored.");
            }

            return null;
        }

        return row.Cells.Count <= columns.Count && !HidesEmptyNotes(row, columns) ? Pad(row, columns, context) : Join(row, columns, context);
    }

    /// <summary>As many cells as columns only because a raw pipe in the description makes up for the empty notes that the last pipe opens.</summary>
    private static bool HidesEmptyNotes(TableRow row, TableColumns columns) =>
        row.Cells.Count == columns.Count && !row.Source.StartsWith("|") && !NotesAreLast(row, columns);

    private static TextSlice[] Pad(TableRow row, TableColumns columns, FormatContext context)
    {
        TextSlice[] cells = new TextSlice[columns.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = i < row.Cells.Count ? row.Cells[i] : row.Source.Sub(row.Source.Length, row.Source.Length);
        }

        if (row.Cells.Count < columns.Count)
        {
            context.Report(
                Catalog.RowTooShort,
                row.Source,
                $"The row has {row.Cells.Count} cells, but the header has {columns.Count}. The missing cells were read as empty.");
        }

        return cells;
    }

    private static TextSlice[] Join(TableRow row, TableColumns columns, FormatContext context)
    {
        int surplus = row.Cells.Count - columns.Count;
        int type = columns.IndexOf(TableColumns.Type);
        int typeTakes = type < 0 ? 0 : CellsOfType(row, type, surplus);
        surplus -= typeTakes;

        // Values are listed between raw pipes too: A | B.
        int values = columns.IndexOf(TableColumns.Values);
        int description = values >= 0 ? values : columns.IndexOf(TableColumns.Description);
        bool hasNotes = (surplus == 0 && typeTakes > 0) || NotesAreLast(row, columns);
        TextSlice[] cells = new TextSlice[columns.Count];
        int from = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            int takes = i == type ? typeTakes : i == description ? surplus + (hasNotes ? 0 : 1) : 0;
            if (from >= row.Cells.Count)
            {
                cells[i] = row.Source.Sub(row.Source.Length, row.Source.Length);
                continue;
            }

            int last = Math.Min(from + takes, row.Cells.Count - 1);
            cells[i] = row.Source.Page.Slice(row.Cells[from].Start, row.Cells[last].End);
            from = last + 1;
        }

        if (from < row.Cells.Count)
        {
            context.Report(
                Catalog.RowTooLong,
                row.Source.Page.Slice(row.Cells[from].Start, row.Source.End),
                $"The row has {columns.Count + row.Cells.Count - from} cells, but the header has {columns.Count}. The extra cells were ignored. Write \\| for a | inside a cell.");
        }

        return cells;
    }

    /// <summary>
    /// False where the last cell is not what notes look like, so that the row's last pipe did not close it but opened
    /// empty notes, and everything before belongs to the description.
    /// </summary>
    private static bool NotesAreLast(TableRow row, TableColumns columns) =>
        !row.EndsWithPipe
        || columns.IndexOf(TableColumns.Notes) != columns.Count - 1
        || NotesReader.IsNotes(row.Cells[row.Cells.Count - 1].ToString());

    /// <summary>How many of the surplus cells behind the type cell are the rest of the type.</summary>
    private static int CellsOfType(TableRow row, int type, int surplus)
    {
        BracketBalance balance = default;
        balance.Add(row.Cells[type]);
        int taken = 0;
        while (taken < surplus && (!balance.IsComplete || ContinuesType(row.Cells[type + taken + 1])))
        {
            taken++;
            balance.Add(row.Cells[type + taken]);
        }

        return balance.IsComplete ? taken : 0;
    }

    /// <summary>A cell that can only be another option of a union: a quoted literal, nothing, or a marked type.</summary>
    private static bool ContinuesType(TextSlice cell)
    {
        string text = cell.Length > 80 ? "" : PlainText.From(cell);
        return text is "null" or "undefined" or "None"
            || (text.Length > 1 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0])
            || (cell.StartsWith("[**") && cell.EndsWith(")"));
    }
}
