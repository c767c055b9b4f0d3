using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>Reads the documented statuses of an operation.</summary>
internal static class ResponseTableReader
{
    private static readonly string[] s_columns = [TableColumns.StatusCode, TableColumns.Description, TableColumns.ResponseHeaders];

    public static EquatableArray<ResponseFacts>? Read(PageSection section, OperationSection operation, FormatContext context)
    {
        if (section.FindTable(static table => TableColumns.From(table).Has(TableColumns.StatusCode)) is { } table)
        {
            return ReadTable(table, context);
        }

        context.Report(
            Catalog.UnreadableTable,
            section.Start,
            $"Expected a table with the column Status code for {Quoted.From(operation.Name.Value)}. No statuses were read from here.");
        return null;
    }

    private static EquatableArray<ResponseFacts> ReadTable(Table table, FormatContext context)
    {
        TableColumns columns = TableColumns.From(table);
        columns.ReportOddities(s_columns, context);
        List<ResponseFacts> responses = [];
        HashSet<StatusRange> seen = [];
        foreach (TableRow row in table.Rows)
        {
            if (RowWidthNormalizer.Fit(row, columns, context) is not { } cells)
            {
                continue;
            }

            TextSlice cell = LocatedText.Marked(cells[columns.IndexOf(TableColumns.StatusCode)]);
            if (StatusReader.Read(cell, context) is not { } statuses)
            {
                continue;
            }

            if (!seen.Add(statuses.Value))
            {
                context.Report(
                    Catalog.StatedTwice, cell, $"The table has the status {statuses.Value} twice. This row was ignored.");
                continue;
            }

            responses.Add(new ResponseFacts
            {
                Statuses = statuses,
                Description = columns.Cell(cells, TableColumns.Description) is { } description ? LocatedText.Description(description) : null,
                Headers = columns.Cell(cells, TableColumns.ResponseHeaders) is { } headers ? ResponseHeadersReader.Read(headers) : [],
            });
        }

        return EquatableArray.From(responses);
    }
}
