using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Types;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Tables;

/// <summary>Reads a table of parameters or properties.</summary>
internal sealed class MemberTableReader
{
    // python-prior's row for properties that the model does not name.
    private const string AnyName = "any string name";

    private static readonly string[] s_columns = [TableColumns.Name, TableColumns.Type, TableColumns.Description, TableColumns.Notes];

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
        columns.ReportOddities(s_columns, context);
        MemberTableReader reader = new(context, columns);
        reader.ReadRows(table);
        return EquatableArray<MemberFacts>.From(reader._members);
    }

    private void ReadRows(Table table)
    {
        List<TextSlice[]> rows = [];
        bool usesBrackets = false;
        int notes = _columns.IndexOf(TableColumns.Notes);
        foreach (TableRow row in table.Rows)
        {
            if (RowFitter.Fit(row, _columns, _context) is { } cells)
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
                "The row names nothing in its column Name. It was ignored.");
            return;
        }

        if (name.Value == AnyName)
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

        NotesFacts notes = Cell(cells, TableColumns.Notes) is { } text
            ? _context.Dialect.ReadNotes(PlainText.Of(text), usesBrackets)
            : NotesFacts.Silent;
        string? description = Cell(cells, TableColumns.Description) is { } prose ? StatedText.Description(prose) : null;
        TextSlice typeCell = cells[_columns.IndexOf(TableColumns.Type)];
        Stated<TypeFact>? type = TypeReader.Read(typeCell, name.Value, _context);
        _members.Add(new MemberFacts(name, type, description, notes.IsOptional, notes.Default));
    }

    private TextSlice? Cell(TextSlice[] cells, string title)
    {
        int index = _columns.IndexOf(title);
        return index < 0 ? null : cells[index];
    }
}
