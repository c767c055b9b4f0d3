using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;
using PiecesGen.Generator.Reading.Types;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>The cells of one row of a corrections table. An empty cell states nothing.</summary>
internal readonly record struct CorrectionCells(TextSlice[] Cells, TableColumns Columns, PageContext Context)
{
    private static readonly string[] s_locations = ["path", "query", "header", "cookie", "body", "form"];
    private static readonly string[] s_yes = ["yes", "true", "required", "x", "✓"];
    private static readonly string[] s_no = ["no", "false", "optional"];

    /// <summary>The rows of a table; what is no row, and a column that is not among the known ones, is reported.</summary>
    public static IEnumerable<CorrectionCells> RowsOf(Table table, IReadOnlyList<string> known, PageContext context)
    {
        TableColumns columns = TableColumns.Of(table);
        columns.ReportOddities(known, context);
        foreach (TableRow row in table.Rows)
        {
            if (RowFitter.Fit(row, columns, context) is { } cells)
            {
                yield return new CorrectionCells(cells, columns, context);
            }
        }
    }

    /// <summary>The name of what the row corrects, or null with a finding where the row has none.</summary>
    public Stated<string>? Subject(int column)
    {
        if (Name(column) is { } name)
        {
            return name;
        }

        TextSlice row = Cells[0].Page.Slice(Cells[0].Start, Cells[Cells.Length - 1].End);
        Context.Report(ReadingFindings.MissingName, row, $"The row has no name in its column {Columns.TitleOf(column)}. It was ignored.");
        return null;
    }

    public Stated<string>? Subject(string title) => Subject(Columns.IndexOf(title));

    /// <summary>A name: the first marked run of the cell, or all of it.</summary>
    public Stated<string>? Name(int column) =>
        column >= 0 && StatedText.Of(StatedText.Marked(Cells[column])) is { Value.Length: > 0 } name ? name : null;

    public Stated<string>? Name(string title) => Name(Columns.IndexOf(title));

    public Stated<string>? Text(string title) => Columns.Cell(Cells, title) is { } cell ? StatedText.Of(cell) : null;

    public Stated<TypeFact>? Type(string owner) => Columns.Cell(Cells, TableColumns.Type) is { } cell ? TypeReader.Read(cell, owner, Context) : null;

    public EquatableArray<Stated<string>>? Values() =>
        Columns.Cell(Cells, TableColumns.Values) is { } cell && ValueList.Read(cell) is { Count: > 0 } values
            ? EquatableArray.From(values)
            : null;

    public Stated<string>? In()
    {
        if (Name(TableColumns.In) is not { } stated)
        {
            return null;
        }

        foreach (string location in s_locations)
        {
            if (string.Equals(location, stated.Value, StringComparison.OrdinalIgnoreCase))
            {
                return stated with { Value = location };
            }
        }

        // Swagger 2 calls the form so.
        if (string.Equals(stated.Value, "formData", StringComparison.OrdinalIgnoreCase))
        {
            return stated with { Value = "form" };
        }

        Report(stated, TableColumns.In, s_locations);
        return null;
    }

    public Stated<bool>? IsRequired()
    {
        if (Name(TableColumns.Required) is not { } stated)
        {
            return null;
        }

        if (Contains(s_yes, stated.Value) || Contains(s_no, stated.Value))
        {
            return new Stated<bool>(Contains(s_yes, stated.Value), stated.Span);
        }

        Report(stated, TableColumns.Required, ["yes", "no"]);
        return null;
    }

    private void Report(Stated<string> found, string column, IReadOnlyList<string> expected) => Context.Report(
        ReadingFindings.UnreadableCorrection,
        found.Span,
        $"Expected one of {string.Join(", ", expected)} in the column {column}, found {Quoted.Of(found.Value)}. The cell was ignored."
        + NearMiss.Hint(found.Value, expected));

    private static bool Contains(string[] words, string word)
    {
        foreach (string known in words)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
