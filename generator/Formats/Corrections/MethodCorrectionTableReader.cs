using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>Reads a table that corrects operations: <c>Method | HTTP request | Description | Name</c> and, for several groups, <c>Class</c>.</summary>
internal static class MethodCorrectionTableReader
{
    private static readonly string[] s_columns =
    [
        TableColumns.Class, TableColumns.Method, TableColumns.HttpRequest, TableColumns.Description, TableColumns.Name, TableColumns.CSharpName,
    ];

    public static void Read(Table table, Located<string>? group, CorrectionList corrections, VocabularyContext context)
    {
        foreach (CorrectionCells cells in CorrectionCells.RowsOf(table, s_columns, context))
        {
            if (cells.Subject(TableColumns.Method) is { } name)
            {
                Located<string>? own = cells.Columns.Cell(cells.Cells, TableColumns.Class) is { } cell ? TitleReader.GroupName(LocatedText.Marked(cell)) : null;
                corrections.Add(own ?? group, ReadRow(cells, name));
            }
        }
    }

    private static OperationFacts ReadRow(CorrectionCells cells, Located<string> name)
    {
        RequestLine? line = cells.Columns.Cell(cells.Cells, TableColumns.HttpRequest) is { } request ? ReadRequest(request, name.Value, cells.Context) : null;
        Located<string>? summary = cells.Text(TableColumns.Description);
        return new OperationFacts
        {
            Name = name,
            GivenName = cells.Name(TableColumns.CSharpName) ?? cells.Name(TableColumns.Name),
            Summary = summary,
            Title = StreamMark.Strip(summary?.Value),
            IsStream = StreamMark.Read(summary),
            Verb = line?.Verb,
            Path = line?.Path,
        };
    }

    private static RequestLine? ReadRequest(TextSlice request, string operation, FormatContext context)
    {
        RequestLine? line = EndpointReader.ReadRequest(request);
        if (line is null)
        {
            context.Report(
                Catalog.UnreadableRequest,
                request,
                $"Expected an HTTP method and a path, such as **GET** /path, for {Quoted.From(operation)}, found {Quoted.From(request)}. The cell was ignored.");
        }

        return line;
    }
}
