using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Which column of a table says what of a parameter or property; -1 where none does.</summary>
internal sealed class MemberColumns
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "field", "field name", "parameter", "parameter name", "param", "key", "property", "attribute", "argument", "variable", "query parameter", "header", "header name", "member", "element", "input", "option",
    };

    private static readonly HashSet<string> s_types = new(StringComparer.OrdinalIgnoreCase) { "type", "schema", "data type", "datatype", "value type", "format", "json type" };
    private static readonly HashSet<string> s_required = new(StringComparer.OrdinalIgnoreCase) { "required", "required?", "req.", "req", "mandatory", "optional", "optional?", "is required", "presence", "mandatory?" };
    private static readonly HashSet<string> s_places = new(StringComparer.OrdinalIgnoreCase) { "in", "located in", "location", "place", "where", "parameter type", "sent in", "param type" };
    private static readonly HashSet<string> s_texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "description", "details", "detail", "comment", "comments", "notes", "note", "meaning", "explanation", "about", "definition", "purpose", "usage",
    };
    private static readonly HashSet<string> s_defaults = new(StringComparer.OrdinalIgnoreCase) { "default", "default value", "defaults" };
    private static readonly HashSet<string> s_values = new(StringComparer.OrdinalIgnoreCase) { "values", "possible values", "allowed values", "enum", "valid values", "accepted values", "options", "choices" };

    private static readonly HashSet<string> s_labelTitles = new(StringComparer.OrdinalIgnoreCase) { "label" };

    // What protobuf says of a field.
    private static readonly HashSet<string> s_labels = new(StringComparer.OrdinalIgnoreCase) { "", "optional", "required", Repeated };

    private const string Repeated = "repeated";

    // The longest word for a place, with marks around it.
    private const int MaxPlaceLength = 16;

    private readonly Table _table;

    private MemberColumns(Table table)
    {
        _table = table;
        TableColumns columns = TableColumns.From(table);
        Name = columns.IndexOfAny(s_names);
        Type = columns.IndexOfAny(s_types);
        Required = columns.IndexOfAny(s_required);
        Label = columns.IndexOfAny(s_labelTitles) is >= 0 and int label && !table.Rows.Exists(row => label < row.Cells.Count && !s_labels.Contains(PlainText.Meaning(row.Cells[label]))) ? label : -1;
        Required = Required < 0 ? Label : Required;
        In = columns.IndexOfAny(s_places);
        Text = columns.IndexOfAny(s_texts);
        Default = columns.IndexOfAny(s_defaults);
        Values = columns.IndexOfAny(s_values);
        for (int i = 0; i < columns.Count && In < 0; i++)
        {
            In = i != Name && i != Required && i != Text && i != Default && i != Values && HoldsPlaces(i) ? i : -1;
        }

        Type = Type >= 0 && Type == In && columns.IndexOfAny(s_types, Type + 1) is >= 0 and int other ? other : Type;
    }

    public int Name { get; }

    public int Type { get; }

    public int Required { get; }

    /// <summary>The one that says of each field whether it is repeated.</summary>
    public int Label { get; }

    public int In { get; }

    public int Text { get; }

    public int Default { get; }

    public int Values { get; }

    /// <summary>A yes in the column of requiredness means optional.</summary>
    public bool MeansOptional => Required >= 0 && _table.Titles[Required].StartsWith("opt", StringComparison.OrdinalIgnoreCase);

    /// <summary>What columns are called.</summary>
    public static IEnumerable<string> Words => [.. s_names, .. s_types, .. s_required, .. s_places, .. s_texts, .. s_defaults, .. s_values];

    /// <summary>The columns, or null where the table does not list names with a type, a text or a mark.</summary>
    public static MemberColumns? Read(Table table)
    {
        MemberColumns columns = new(table);
        bool says = columns.Type >= 0 || columns.Text >= 0 || columns.Required >= 0 || columns.Default >= 0;
        return columns.Name >= 0 && says ? columns : null;
    }

    /// <summary>The row is of a field that is a list of its type.</summary>
    public bool IsRepeated(TableRow row) => Cell(row, Label) is { } cell && string.Equals(PlainText.Meaning(cell), Repeated, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cell of a column; null where the row or the table has none.</summary>
    public static TextSlice? Cell(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count && row.Cells[column] is { IsEmpty: false } cell ? cell : null;

    /// <summary>The column tells places, whatever it is called: Kind, or Type where that of types is called Schema.</summary>
    private bool HoldsPlaces(int column) =>
        _table.Rows.Count > 0 && !_table.Rows.Exists(row => Cell(row, column) is not { Length: <= MaxPlaceLength } cell || LabelWords.PlaceOf(PlainText.Meaning(cell)) is null);
}
