using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads a table that corrects responses: <c>Status code | Description | Type</c>.</summary>
internal static class ResponseCorrectionTableReader
{
    private static readonly string[] s_columns =
        [TableColumns.StatusCode, TableColumns.Description, TableColumns.Type, TableColumns.ResponseHeaders];

    public static EquatableArray<ResponseCorrectionFacts> Read(PageSection section, PageContext context)
    {
        List<ResponseCorrectionFacts> responses = [];
        bool found = false;
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && TableColumns.Of(table).Has(TableColumns.StatusCode))
            {
                ReadTable(table, responses, context);
                found = true;
            }
        }

        if (!found)
        {
            context.Report(
                ReadingFindings.UnreadableTable,
                section.Blocks.Count == 0 ? section.Heading.Source : section.Blocks[0].Source,
                "Expected a table with the column Status code. Nothing was corrected.");
        }

        return EquatableArray.From(responses);
    }

    private static void ReadTable(Table table, List<ResponseCorrectionFacts> responses, PageContext context)
    {
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            TextSlice cell = StatedText.Marked(cells.Cells[cells.Columns.IndexOf(TableColumns.StatusCode)]);
            if (ResponseTableReader.ReadStatus(cell, context) is { } status)
            {
                responses.Add(new ResponseCorrectionFacts(status, cells.Text(TableColumns.Description)?.Value, cells.Type(status.Value)));
            }
        }
    }
}
