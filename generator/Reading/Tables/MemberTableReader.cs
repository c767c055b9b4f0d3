using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Types;

namespace PiecesGen.Generator.Reading.Tables;

/// <summary>Reads a table of parameters or properties.</summary>
internal sealed class MemberTableReader
{
    // Rust's pages have a column Required, filled with [required] and [optional].
    private static readonly string[] s_columns = [TableColumns.Name, TableColumns.Type, TableColumns.Description, TableColumns.Notes];
    private static readonly string[] s_columnsWithRequired = [.. s_columns, TableColumns.Required];

    private readonly PageContext _context;
    private readonly TableColumns _columns;
    private readonly List<MemberFacts> _members = [];
    private readonly HashSet<string> _names = [];

    private MemberTableReader(PageContext context, TableColumns columns)
    {
        _context = context;
        _columns = columns;
    }

    public static bool IsMemberTable(Table table)
    {
        TableColumns columns = TableColumns.Of(table);
        return columns.Has(TableColumns.Name) && columns.Has(TableColumns.Type);
    }

    public static EquatableArray<MemberFacts> Read(Table table, PageContext context)
    {
        TableColumns columns = TableColumns.Of(table);
        columns.ReportOddities(columns.Has(TableColumns.Required) ? s_columnsWithRequired : s_columns, context);
        MemberTableReader reader = new(context, columns);
        reader.ReadRows(table);
        return EquatableArray.From(reader._members);
    }

    private void ReadRows(Table table)
    {
        List<TextSlice[]> rows = [];
        bool usesBrackets = false;
        int notes = _columns.IndexOf(TableColumns.Notes);
        foreach (TableRow row in table.Rows)
        {
            if (!IsOfTheLibrary(row) && RowFitter.Fit(row, _columns, _context) is { } cells)
            {
                rows.Add(cells);
                usesBrackets |= notes >= 0 && NotesReader.UsesBrackets(cells[notes].ToString());
            }
        }

        foreach (TextSlice[] cells in rows)
        {
            ReadRow(cells, usesBrackets);
        }
    }

    private void ReadRow(TextSlice[] cells, bool usesBrackets)
    {
        TextSlice nameCell = cells[_columns.IndexOf(TableColumns.Name)];
        Stated<string> name = StatedText.Of(StatedText.Marked(nameCell));
        if (name.Value.Length == 0)
        {
            _context.Report(
                ReadingFindings.MissingName,
                nameCell.Page.Slice(cells[0].Start, cells[cells.Length - 1].End),
                "The row has no name in its column Name. It was ignored.");
            return;
        }

        if (IsAnyName(name.Value))
        {
            return;
        }

        if (!_names.Add(name.Value))
        {
            _context.Report(
                ReadingFindings.StatedTwice,
                StatedText.Marked(nameCell),
                $"The table has {Quoted.Of(name.Value)} twice. The first row was kept, this one was ignored.");
            return;
        }

        int column = _columns.IndexOf(TableColumns.Notes);
        NotesFacts notes = column >= 0 ? _context.Dialect.ReadNotes(PlainText.Of(cells[column]), usesBrackets) : NotesFacts.Silent;
        string? description = _columns.Cell(cells, TableColumns.Description) is { } prose ? StatedText.Description(prose) : null;
        TextSlice typeCell = cells[_columns.IndexOf(TableColumns.Type)];
        Stated<TypeFact>? type = TypeReader.Read(typeCell, name.Value, _context);
        if (type is { } stated && notes.Values is { } values)
        {
            // typescript-fetch prints the only value of an enum as if it were a type.
            bool isValue = values.Count == 1 && PlainText.WithoutMarks(typeCell) == values[0];
            type = stated with { Value = isValue ? new LiteralsTypeFact(values) : TypeValues.Apply(stated.Value, values) };
        }

        _members.Add(new MemberFacts(name, type, description, IsOptional(cells) ?? notes.IsOptional, notes.Default, column >= 0));
    }

    private bool? IsOptional(TextSlice[] cells)
    {
        string text = _columns.Cell(cells, TableColumns.Required) is { } cell ? PlainText.Of(cell) : "";
        return text.Length == 0 ? null
            : NotesReader.SaysOptional(text) || text is "no" or "No" or "false" ? true
            : NotesReader.SaysRequired(text) || text is "yes" or "Yes" or "true" ? false
            : null;
    }

    /// <summary>python-prior's row for properties that the model does not name.</summary>
    private static bool IsAnyName(string name) => name is "any string name" or "any_string_name";

    /// <summary>
    /// A parameter that the generated library has and the API does not: the context that Go hands to every call, in a row
    /// that is a cell short, and PHP's choice of a server, whose rows alone have no mark around their names.
    /// </summary>
    private bool IsOfTheLibrary(TableRow row)
    {
        int type = _columns.IndexOf(TableColumns.Type);
        int name = _columns.IndexOf(TableColumns.Name);
        return (type < row.Cells.Count && row.Cells[type].IndexOf("context.Context") >= 0)
            || (name < row.Cells.Count && row.Cells[name].Trim().ToString() is "hostIndex" or "variables"
                && InlineReader.ReadFirst(row.Cells[name]) is null);
    }
}
