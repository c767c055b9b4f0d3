using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads a table that corrects models: <c>Model | Name | Values | Description</c>.</summary>
internal static class ModelCorrectionTableReader
{
    private static readonly string[] s_columns =
        [TableColumns.Model, TableColumns.Name, TableColumns.CSharpName, TableColumns.Values, TableColumns.Description];

    public static void Read(Table table, List<ModelCorrectionFacts> models, PageContext context)
    {
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            if (cells.Subject(TableColumns.Model) is { } name)
            {
                models.Add(new ModelCorrectionFacts(
                    name,
                    cells.Name(TableColumns.CSharpName) ?? cells.Name(TableColumns.Name),
                    cells.Text(TableColumns.Description)?.Value,
                    EquatableArray<MemberCorrectionFacts>.Empty,
                    cells.Values()));
            }
        }
    }
}
