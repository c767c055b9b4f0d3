using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Reads a table that corrects responses: <c>Status code | Description | Type</c>.</summary>
internal static class ResponseCorrectionTableReader
{
    private static readonly string[] s_columns =
        [TableColumns.StatusCode, TableColumns.Description, TableColumns.Type, TableColumns.ResponseHeaders];

    /// <summary>Null where no row can be read.</summary>
    public static EquatableArray<ResponseFacts>? Read(PageSection section, VocabularyContext context)
    {
        List<ResponseFacts> responses = [];
        bool found = false;
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && TableColumns.From(table).Has(TableColumns.StatusCode))
            {
                ReadTable(table, responses, context);
                found = true;
            }
        }

        if (!found)
        {
            context.Report(
                Catalog.UnreadableTable,
                section.Start,
                "Expected a table with the column Status code. Nothing was corrected.");
        }

        return responses.Count == 0 ? null : EquatableArray.From(responses);
    }

    private static void ReadTable(Table table, List<ResponseFacts> responses, VocabularyContext context)
    {
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            TextSlice cell = LocatedText.Marked(cells.Cells[cells.Columns.IndexOf(TableColumns.StatusCode)]);
            if (StatusReader.Read(cell, context) is { } statuses)
            {
                responses.Add(new ResponseFacts
                {
                    Statuses = statuses,
                    Description = cells.Text(TableColumns.Description),
                    Type = cells.Type(statuses.Value.ToString()),
                });
            }
        }
    }
}
