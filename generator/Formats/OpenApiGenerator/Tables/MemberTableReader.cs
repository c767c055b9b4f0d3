using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Models;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Tables;

/// <summary>Reads a table of parameters or properties.</summary>
internal sealed class MemberTableReader
{
    // Rust's pages have a column Required, filled with [required] and [optional].
    private static readonly string[] s_columns = [TableColumns.Name, TableColumns.Type, TableColumns.Description, TableColumns.Notes];
    private static readonly string[] s_columnsWithRequired = [.. s_columns, TableColumns.Required];

    private readonly DialectContext _context;
    private readonly Silence _silence;
    private readonly Func<string, bool?>? _isRequiredElsewhere;
    private readonly TableColumns _columns;
    private readonly List<MemberFacts> _members = [];
    private readonly HashSet<string> _names = [];

    private MemberTableReader(DialectContext context, TableColumns columns, Silence silence, Func<string, bool?>? isRequiredElsewhere)
    {
        _context = context;
        _silence = silence;
        _isRequiredElsewhere = isRequiredElsewhere;
        _columns = columns;
    }

    public static bool IsMemberTable(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        return columns.Has(TableColumns.Name) && columns.Has(TableColumns.Type);
    }

    /// <summary>Whether the table ends with python-prior's row for properties that the model does not name.</summary>
    public static bool HasAnyName(Table table)
    {
        int name = TableColumns.From(table).IndexOf(TableColumns.Name);
        return table.Rows.Exists(row => name < row.Cells.Count && IsAnyName(LocatedText.From(LocatedText.Marked(row.Cells[name])).Value));
    }

    /// <param name="silence">What it means that a row does not say whether it is required.</param>
    /// <param name="isRequiredElsewhere">
    /// What other parts of the page say of a member, by its name as printed, where its row does not say whether it is required.
    /// </param>
    public static EquatableArray<MemberFacts> Read(Table table, DialectContext context, Silence silence, Func<string, bool?>? isRequiredElsewhere = null)
    {
        TableColumns columns = TableColumns.From(table);
        columns.ReportOddities(columns.Has(TableColumns.Required) ? s_columnsWithRequired : s_columns, context);
        MemberTableReader reader = new(context, columns, silence, isRequiredElsewhere);
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
            if (!IsOfTheLibrary(row) && RowWidthNormalizer.Fit(row, _columns, _context) is { } cells)
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
        Located<string> name = LocatedText.From(LocatedText.Marked(nameCell));
        if (name.Value.Length == 0)
        {
            _context.Report(
                Catalog.MissingName,
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
                Catalog.StatedTwice,
                LocatedText.Marked(nameCell),
                $"The table has {Quoted.From(name.Value)} twice. This row was ignored.");
            return;
        }

        int column = _columns.IndexOf(TableColumns.Notes);
        NotesFacts notes = column >= 0 ? NotesReader.Read(PlainText.From(cells[column]), _silence, usesBrackets) : NotesFacts.None;
        Located<bool>? isRequired = IsRequired(cells, notes, name);
        TextSlice typeCell = cells[_columns.IndexOf(TableColumns.Type)];
        Located<TypeFact>? type = TypeReader.Read(typeCell, name.Value, _context);
        if (type is { } stated && notes.Values is { } values)
        {
            // typescript-fetch prints the only value of an enum as if it were a type.
            bool isValue = values.Count == 1 && PlainText.WithoutMarks(typeCell) == values[0];
            type = stated with { Value = isValue ? new LiteralsTypeFact(values) : TypeValues.Apply(stated.Value, values) };
        }

        _members.Add(new MemberFacts
        {
            Name = name with { Value = _context.Vocabulary.UndoEscape(name.Value) },
            SignedName = _context.Dialect.FindSigns(name.Value),
            Type = type is { } listed ? listed with { Value = UnknownDefaultCase.Remove(listed.Value) } : null,
            IsRequired = isRequired,
            IsUnmarked = isRequired is null && column >= 0 && _silence == Silence.Unknown,
            IsReadOnly = notes.IsReadOnly ? new Located<bool>(true, cells[column].Span) : null,
            Default = notes.Default is { } value ? new Located<string>(value, cells[column].Span) : null,
            Description = _columns.Cell(cells, TableColumns.Description) is { } prose ? LocatedText.Description(prose) : null,
        });
    }

    /// <summary>What the column for it says, else the notes, else example code; where a silence says it, it is said of the name.</summary>
    private Located<bool>? IsRequired(TextSlice[] cells, NotesFacts notes, Located<string> name)
    {
        int column = _columns.IndexOf(TableColumns.Required);
        if (column >= 0 && IsYes(PlainText.From(cells[column])) is { } yes)
        {
            return new Located<bool>(yes, cells[column].IsEmpty ? name.Span : cells[column].Span);
        }

        return notes.IsRequired is { } noted ? new Located<bool>(noted, _columns.Cell(cells, TableColumns.Notes)?.Span ?? name.Span)
            : _isRequiredElsewhere?.Invoke(name.Value) is { } shown ? new Located<bool>(shown, name.Span)
            : null;
    }

    /// <summary>A row that leaves the column empty says no: Rust fills it for what is required alone.</summary>
    private static bool? IsYes(string text) =>
        NotesReader.SaysOptional(text) || text is "" or "no" or "No" or "false" ? false
        : NotesReader.SaysRequired(text) || text is "yes" or "Yes" or "true" ? true
        : null;

    /// <summary>python-prior's row for properties that the model does not name.</summary>
    private static bool IsAnyName(string name) => name is "any string name" or "any_string_name";

    private bool IsOfTheLibrary(TableRow row)
    {
        int type = _columns.IndexOf(TableColumns.Type);
        int name = _columns.IndexOf(TableColumns.Name);
        return type < row.Cells.Count && name < row.Cells.Count && _context.Dialect.IsOfTheLibrary(row.Cells[name], row.Cells[type]);
    }
}
