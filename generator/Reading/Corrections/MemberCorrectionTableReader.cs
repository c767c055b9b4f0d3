using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>
/// Reads a table that corrects parameters or properties. The column <c>Parameter</c>, <c>Property</c> or else the first
/// <c>Name</c> says which one; a <c>C# name</c> or another <c>Name</c> renames it; every other column is optional.
/// </summary>
internal static class MemberCorrectionTableReader
{
    private static readonly string[] s_columns =
    [
        TableColumns.Name, TableColumns.CSharpName, TableColumns.WireName, TableColumns.In, TableColumns.Type, TableColumns.Required,
        TableColumns.Values, TableColumns.Description, TableColumns.Default, TableColumns.Notes, TableColumns.Parameter, TableColumns.Property,
    ];

    /// <summary>The column that says which member a row corrects, or -1.</summary>
    public static int KeyOf(TableColumns columns)
    {
        int key = columns.IndexOf(TableColumns.Parameter);
        key = key < 0 ? columns.IndexOf(TableColumns.Property) : key;
        return key < 0 ? columns.IndexOf(TableColumns.Name) : key;
    }

    public static void Read(Table table, List<MemberCorrectionFacts> members, PageContext context)
    {
        TableColumns columns = TableColumns.Of(table);
        int key = KeyOf(columns);
        int renamed = columns.IndexOf(TableColumns.CSharpName);
        if (renamed < 0)
        {
            renamed = columns.IndexOf(TableColumns.Name, columns.IndexOf(TableColumns.Name) == key ? key + 1 : 0);
        }

        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            if (cells.Subject(key) is { } name)
            {
                members.Add(ReadRow(cells, name, renamed));
            }
        }
    }

    private static MemberCorrectionFacts ReadRow(CorrectionCells cells, Stated<string> name, int renamed)
    {
        NotesFacts notes = cells.Text(TableColumns.Notes) is { } text
            ? cells.Context.Dialect.ReadNotes(text.Value, usesBrackets: false)
            : NotesFacts.Silent;
        Stated<bool>? noted = notes.IsOptional is { } optional ? new Stated<bool>(!optional, cells.Text(TableColumns.Notes)!.Value.Span) : null;
        EquatableArray<Stated<string>>? values = cells.Values();
        return new MemberCorrectionFacts(
            name,
            cells.Name(renamed),
            cells.Name(TableColumns.WireName),
            cells.In(),
            cells.Type(name.Value),
            cells.IsRequired() ?? noted,
            values,
            cells.Text(TableColumns.Description),
            cells.Name(TableColumns.Default)?.Value ?? notes.Default);
    }
}
