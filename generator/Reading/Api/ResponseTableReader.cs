using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads the documented statuses of an operation.</summary>
internal static class ResponseTableReader
{
    private const string Default = "default";

    private static readonly string[] s_columns = [TableColumns.StatusCode, TableColumns.Description, TableColumns.ResponseHeaders];

    public static EquatableArray<ResponseFacts>? Read(PageSection section, OperationSection operation, PageContext context)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && TableColumns.Of(table).Has(TableColumns.StatusCode))
            {
                return ReadTable(table, context);
            }
        }

        TextSlice where = section.Blocks.Count == 0 ? section.Heading.Source : section.Blocks[0].Source;
        context.Report(
            ReadingFindings.UnreadableTable,
            where,
            $"Expected a table with the column Status code for {Quoted.Of(operation.Name.Value)}. No statuses were read from here.");
        return null;
    }

    private static EquatableArray<ResponseFacts> ReadTable(Table table, PageContext context)
    {
        TableColumns columns = TableColumns.Of(table);
        columns.ReportOddities(s_columns, context);
        List<ResponseFacts> responses = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        int description = columns.IndexOf(TableColumns.Description);
        foreach (TableRow row in table.Rows)
        {
            if (RowFitter.Fit(row, columns, context) is not { } cells)
            {
                continue;
            }

            TextSlice cell = StatedText.Marked(cells[columns.IndexOf(TableColumns.StatusCode)]);
            if (ReadStatus(cell, context) is not { } status)
            {
                continue;
            }

            if (!seen.Add(status.Value))
            {
                context.Report(
                    ReadingFindings.StatedTwice, cell, $"The table has the status {status.Value} twice. The first row was kept, this one was ignored.");
                continue;
            }

            responses.Add(new ResponseFacts(status, description < 0 ? null : StatedText.Description(cells[description])));
        }

        return EquatableArray.From(responses);
    }

    /// <summary>The status, or null with a finding where the cell holds none.</summary>
    public static Stated<string>? ReadStatus(TextSlice cell, PageContext context)
    {
        Stated<string> status = StatedText.Of(cell);
        string text = status.Value;

        // OpenAPI Generator prints the default response as status 0.
        if (text == "0" || string.Equals(text, Default, StringComparison.OrdinalIgnoreCase))
        {
            return status with { Value = Default };
        }

        if (text.Length == 3 && text[0] is >= '1' and <= '9' && (IsDigits(text) || text.EndsWith("XX", StringComparison.OrdinalIgnoreCase)))
        {
            return status with { Value = text.ToUpperInvariant() };
        }

        context.Report(
            ReadingFindings.UnreadableStatus,
            cell,
            $"Expected a status such as 200, 4XX or default, found {Quoted.Of(text)}. The row was ignored.");
        return null;
    }

    private static bool IsDigits(string text) => text[1] is >= '0' and <= '9' && text[2] is >= '0' and <= '9';
}
