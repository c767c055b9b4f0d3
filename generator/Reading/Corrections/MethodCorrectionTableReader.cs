using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads a table that corrects operations: <c>Method | HTTP request | Description | Name</c> and, for several groups, <c>Class</c>.</summary>
internal static class MethodCorrectionTableReader
{
    private static readonly string[] s_columns =
    [
        TableColumns.Class, TableColumns.Method, TableColumns.HttpRequest, TableColumns.Description, TableColumns.Name, TableColumns.CSharpName,
    ];

    public static void Read(Table table, Stated<string>? group, List<OperationCorrectionFacts> operations, PageContext context)
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
            if (cells.Name(TableColumns.Method) is not { } name)
            {
                context.Report(ReadingFindings.MissingName, cells.Row, "The row has no name in its column Method. It was ignored.");
                continue;
            }

            Stated<string>? own = columns.Cell(fitted, TableColumns.Class) is { } cell ? TitleReader.GroupName(StatedText.Marked(cell)) : null;
            operations.Add(ReadRow(cells, own ?? group, name));
        }
    }

    private static OperationCorrectionFacts ReadRow(CorrectionCells cells, Stated<string>? group, Stated<string> name)
    {
        EndpointLineFacts? endpoint = null;
        if (cells.Columns.Cell(cells.Cells, TableColumns.HttpRequest) is { } request)
        {
            endpoint = EndpointReader.ReadRequest(request);
            if (endpoint is null)
            {
                cells.Context.Report(
                    ReadingFindings.UnreadableRequest,
                    request,
                    $"Expected an HTTP method and a path, such as **GET** /path, for {Quoted.Of(name.Value)}, found {Quoted.Of(request)}. The cell was ignored.");
            }
        }

        return new OperationCorrectionFacts(
            group,
            name,
            cells.Name(TableColumns.CSharpName) ?? cells.Name(TableColumns.Name),
            endpoint,
            cells.Text(TableColumns.Description)?.Value,
            EquatableArray<MemberCorrectionFacts>.Empty,
            Return: null,
            ContentTypes: null,
            Accepts: null,
            Authorizations: null,
            EquatableArray<ResponseCorrectionFacts>.Empty);
    }
}
