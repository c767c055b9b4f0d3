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
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>The cells of one row of a corrections table. An empty cell states nothing.</summary>
internal readonly record struct CorrectionCells(TextSlice[] Cells, TableColumns Columns, VocabularyContext Context)
{
    private static readonly (string Word, ParameterLocation Location)[] s_locations =
    [
        ("path", ParameterLocation.Path), ("query", ParameterLocation.Query), ("header", ParameterLocation.Header),
        ("cookie", ParameterLocation.Cookie), ("body", ParameterLocation.Body), ("form", ParameterLocation.Form),

        // Swagger 2 calls the form so.
        ("formData", ParameterLocation.Form),
    ];

    // What Swagger 2 and OpenAPI 3 call them.
    private static readonly (string Word, ParameterStyle Style)[] s_styles =
    [
        ("multi", ParameterStyle.Multi), ("csv", ParameterStyle.Csv), ("ssv", ParameterStyle.Ssv), ("pipes", ParameterStyle.Pipes),
        ("deepObject", ParameterStyle.DeepObject), ("json", ParameterStyle.Json),
        ("spaceDelimited", ParameterStyle.Ssv), ("pipeDelimited", ParameterStyle.Pipes),
    ];

    private static readonly string[] s_yes = ["yes", "true", "required", "x", "✓"];
    private static readonly string[] s_no = ["no", "false", "optional"];

    /// <summary>The rows of a table; what is no row, and a column that is not among the known ones, is reported.</summary>
    public static IEnumerable<CorrectionCells> RowsOf(Table table, string[] known, VocabularyContext context)
    {
        TableColumns columns = TableColumns.From(table);
        columns.ReportOddities(known, context);
        foreach (TableRow row in table.Rows)
        {
            if (RowWidthNormalizer.Fit(row, columns, context) is { } cells)
            {
                yield return new CorrectionCells(cells, columns, context);
            }
        }
    }

    /// <summary>The name of what the row corrects, or null with a diagnostic where the row has none.</summary>
    public Located<string>? Subject(int column)
    {
        if (Name(column) is { } name)
        {
            return name;
        }

        TextSlice row = Cells[0].Page.Slice(Cells[0].Start, Cells[Cells.Length - 1].End);
        Context.Report(Catalog.MissingName, row, $"The row has no name in its column {Columns.TitleOf(column)}. It was ignored.");
        return null;
    }

    public Located<string>? Subject(string title) => Subject(Columns.IndexOf(title));

    /// <summary>A name: the first marked run of the cell, or all of it.</summary>
    public Located<string>? Name(int column) =>
        column >= 0 && LocatedText.From(LocatedText.Marked(Cells[column])) is { Value.Length: > 0 } name ? name : null;

    public Located<string>? Name(string title) => Name(Columns.IndexOf(title));

    public Located<string>? Text(string title) => Columns.Cell(Cells, title) is { } cell ? LocatedText.From(cell) : null;

    public Located<TypeFact>? Type(string owner) => Columns.Cell(Cells, TableColumns.Type) is { } cell ? TypeReader.Read(cell, owner, Context) : null;

    public EquatableArray<Located<string>>? Values() =>
        Columns.Cell(Cells, TableColumns.Values) is { } cell && ValueList.Read(cell) is { Count: > 0 } values
            ? EquatableArray.From(values)
            : null;

    public Located<ParameterLocation>? In() => OneOf(TableColumns.In, s_locations);

    public Located<ParameterStyle>? Style() => OneOf(TableColumns.Style, s_styles);

    public Located<bool>? IsRequired()
    {
        if (Name(TableColumns.Required) is not { } stated)
        {
            return null;
        }

        bool isYes = Array.Exists(s_yes, word => Is(stated, word));
        if (isYes || Array.Exists(s_no, word => Is(stated, word)))
        {
            return new Located<bool>(isYes, stated.Span);
        }

        Report(stated, TableColumns.Required, ["yes", "no"]);
        return null;
    }

    private Located<T>? OneOf<T>(string column, (string Word, T Value)[] words)
    {
        if (Name(column) is not { } stated)
        {
            return null;
        }

        foreach ((string word, T value) in words)
        {
            if (Is(stated, word))
            {
                return new Located<T>(value, stated.Span);
            }
        }

        // One word for each: the others are what other documents call the same.
        var expected = new List<string>();
        for (int i = 0; i < words.Length; i++)
        {
            T value = words[i].Value;
            if (Array.FindIndex(words, known => Equals(known.Value, value)) == i)
            {
                expected.Add(words[i].Word);
            }
        }

        Report(stated, column, expected);
        return null;
    }

    private void Report(Located<string> found, string column, IReadOnlyList<string> expected) => Context.Report(
        Catalog.UnreadableCorrection,
        found.Span,
        $"Expected one of {string.Join(", ", expected)} in the column {column}, found {Quoted.From(found.Value)}. The cell was ignored."
        + NearMiss.Hint(found.Value, expected));

    private static bool Is(Located<string> stated, string word) => string.Equals(word, stated.Value, StringComparison.OrdinalIgnoreCase);
}
