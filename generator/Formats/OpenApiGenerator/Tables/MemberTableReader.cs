using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
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

    private readonly VocabularyContext _context;
    private readonly Func<string, bool?>? _isRequiredElsewhere;
    private readonly TableColumns _columns;
    private readonly List<MemberFacts> _members = [];
    private readonly HashSet<string> _names = [];

    private MemberTableReader(VocabularyContext context, TableColumns columns, Func<string, bool?>? isRequiredElsewhere)
    {
        _context = context;
        _isRequiredElsewhere = isRequiredElsewhere;
        _columns = columns;
    }

    public static bool IsMemberTable(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        return columns.Has(TableColumns.Name) && columns.Has(TableColumns.Type);
    }

    /// <param name="isRequiredElsewhere">
    /// What other parts of the page say of a member, by its name as printed, where its row does not say whether it is required.
    /// </param>
    public static EquatableArray<MemberFacts> Read(Table table, VocabularyContext context, Func<string, bool?>? isRequiredElsewhere = null)
    {
        TableColumns columns = TableColumns.From(table);
        columns.ReportOddities(columns.Has(TableColumns.Required) ? s_columnsWithRequired : s_columns, context);
        MemberTableReader reader = new(context, columns, isRequiredElsewhere);
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
                $"The table has {Quoted.From(name.Value)} twice. The first row was kept, this one was ignored.");
            return;
        }

        int column = _columns.IndexOf(TableColumns.Notes);
        NotesFacts notes = column >= 0 ? NotesReader.Read(PlainText.From(cells[column]), _context.Vocabulary.Silence, usesBrackets) : NotesFacts.None;
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
            Type = type,
            IsRequired = isRequired,
            IsUnmarked = isRequired is null && column >= 0 && _context.Vocabulary.Silence == Silence.Unknown,
            Default = notes.Default is { } value ? new Located<string>(value, cells[column].Span) : null,
            Description = _columns.Cell(cells, TableColumns.Description) is { } prose ? LocatedText.Description(prose) : null,
        });
    }

    /// <summary>What the column for it says, else the notes, else example code; where a silence says it, it is said of the name.</summary>
    private Located<bool>? IsRequired(TextSlice[] cells, NotesFacts notes, Located<string> name)
    {
        if (_columns.Cell(cells, TableColumns.Required) is { } cell && IsYes(PlainText.From(cell)) is { } yes)
        {
            return new Located<bool>(yes, cell.Span);
        }

        return notes.IsRequired is { } noted ? new Located<bool>(noted, _columns.Cell(cells, TableColumns.Notes)?.Span ?? name.Span)
            : _isRequiredElsewhere?.Invoke(name.Value) is { } shown ? new Located<bool>(shown, name.Span)
            : null;
    }

    private static bool? IsYes(string text) =>
        NotesReader.SaysOptional(text) || text is "no" or "No" or "false" ? false
        : NotesReader.SaysRequired(text) || text is "yes" or "Yes" or "true" ? true
        : null;

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
