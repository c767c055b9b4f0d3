using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

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
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            if (cells.Subject(TableColumns.Method) is { } name)
            {
                Stated<string>? own = cells.Columns.Cell(cells.Cells, TableColumns.Class) is { } cell ? TitleReader.GroupName(StatedText.Marked(cell)) : null;
                operations.Add(ReadRow(cells, own ?? group, name));
            }
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
