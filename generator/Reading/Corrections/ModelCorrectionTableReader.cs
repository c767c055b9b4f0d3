using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads a table that corrects models: <c>Model | Name | Values | Description</c>.</summary>
internal static class ModelCorrectionTableReader
{
    private static readonly string[] s_columns =
        [TableColumns.Model, TableColumns.Name, TableColumns.CSharpName, TableColumns.Values, TableColumns.Description];

    public static void Read(Table table, List<ModelCorrectionFacts> models, PageContext context)
    {
        TableColumns columns = TableColumns.Of(table);
        columns.ReportOddities(s_columns, context);
        foreach (TableRow row in table.Rows)
        {
            if (RowFitter.Fit(row, columns, context) is not { } fitted)
            {
                continue;
            }

            CorrectionCells cells = new(fitted, columns, context);
            if (cells.Name(TableColumns.Model) is not { } name)
            {
                context.Report(ReadingFindings.MissingName, cells.Row, "The row has no name in its column Model. It was ignored.");
                continue;
            }

            models.Add(new ModelCorrectionFacts(
                name,
                cells.Name(TableColumns.CSharpName) ?? cells.Name(TableColumns.Name),
                cells.Text(TableColumns.Description)?.Value,
                EquatableArray<MemberCorrectionFacts>.Empty,
                cells.Values()));
        }
    }
}
