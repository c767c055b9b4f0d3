using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>
/// Reads a table that corrects parameters or properties. The column <c>Parameter</c>, <c>Property</c> or else the first
/// <c>Name</c> says which one; a <c>C# name</c> or another <c>Name</c> renames it; every other column is optional.
/// </summary>
internal static class MemberCorrectionTableReader
{
    private static readonly string[] s_columns =
    [
        TableColumns.Name, TableColumns.CSharpName, TableColumns.WireName, TableColumns.In, TableColumns.Style, TableColumns.Type, TableColumns.Required,
        TableColumns.Values, TableColumns.Description, TableColumns.Default, TableColumns.Notes, TableColumns.Parameter, TableColumns.Property,
    ];

    /// <summary>The column that says which member a row corrects, or -1.</summary>
    public static int KeyOf(TableColumns columns)
    {
        int key = columns.IndexOf(TableColumns.Parameter);
        key = key < 0 ? columns.IndexOf(TableColumns.Property) : key;
        return key < 0 ? columns.IndexOf(TableColumns.Name) : key;
    }

    public static void Read(Table table, List<MemberFacts> members, VocabularyContext context)
    {
        TableColumns columns = TableColumns.From(table);
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

    private static MemberFacts ReadRow(CorrectionCells cells, Located<string> name, int renamed)
    {
        Located<string>? text = cells.Text(TableColumns.Notes);
        NotesFacts notes = text is { } stated ? NotesReader.Read(stated.Value, Silence.Unknown, usesBrackets: false) : NotesFacts.None;
        return new MemberFacts
        {
            Name = name,
            GivenName = cells.Name(renamed),
            WireName = cells.Name(TableColumns.WireName),
            In = cells.In(),
            Style = cells.Style(),
            Type = cells.Type(name.Value),
            IsRequired = cells.IsRequired() ?? (notes.IsRequired is { } noted ? new Located<bool>(noted, text!.Value.Span) : null),
            Values = cells.Values(),
            Description = cells.Text(TableColumns.Description),
            Default = cells.Name(TableColumns.Default) ?? (notes.Default is { } value ? new Located<string>(value, text!.Value.Span) : null),
        };
    }
}
