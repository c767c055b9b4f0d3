using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Reads a table that corrects models: <c>Model | Name | Values | Description</c>.</summary>
internal static class ModelCorrectionTableReader
{
    private static readonly string[] s_columns =
        [TableColumns.Model, TableColumns.Name, TableColumns.CSharpName, TableColumns.Values, TableColumns.Description];

    public static void Read(Table table, CorrectionList corrections, VocabularyContext context)
    {
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            if (cells.Subject(TableColumns.Model) is { } name)
            {
                corrections.Add(new ModelFacts
                {
                    Name = name,
                    GivenName = cells.Name(TableColumns.CSharpName) ?? cells.Name(TableColumns.Name),
                    Description = cells.Text(TableColumns.Description),
                    Values = cells.Values(),
                });
            }
        }
    }
}
