using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Tables;

/// <summary>Reads the table at the top of an API page: <c>Method | HTTP request | Description</c>.</summary>
internal static class MethodTableReader
{
    private static readonly string[] s_columns = [TableColumns.Method, TableColumns.HttpRequest, TableColumns.Description];

    /// <summary>A README lists the operations of all classes in such a table; that page describes none of them.</summary>
    public static bool IsMethodTable(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        return columns.Has(TableColumns.Method) && columns.Has(TableColumns.HttpRequest) && !columns.Has(TableColumns.Class);
    }

    public static EquatableArray<MethodRow> Read(Table table, FormatContext context)
    {
        TableColumns columns = TableColumns.From(table);
        columns.ReportOddities(s_columns, context);
        List<MethodRow> endpoints = [];
        HashSet<string> names = [];
        foreach (TableRow row in table.Rows)
        {
            if (RowWidthNormalizer.Fit(row, columns, context) is not { } cells || ReadRow(cells, columns, context) is not { } endpoint)
            {
                continue;
            }

            if (names.Add(endpoint.Name.Value))
            {
                endpoints.Add(endpoint);
                continue;
            }

            context.Report(
                Catalog.StatedTwice,
                cells[columns.IndexOf(TableColumns.Method)],
                $"The table has {Quoted.From(endpoint.Name.Value)} twice. This row was ignored.");
        }

        return EquatableArray.From(endpoints);
    }

    /// <summary>What a row says of one operation, or null with a diagnostic where it is not readable.</summary>
    public static MethodRow? ReadRow(TextSlice[] cells, TableColumns columns, FormatContext context)
    {
        TextSlice nameCell = cells[columns.IndexOf(TableColumns.Method)];
        Located<string> name = LocatedText.From(OperationName.Parse(LocatedText.Marked(nameCell)));
        if (name.Value.Length == 0)
        {
            TextSlice row = nameCell.Page.Slice(cells[0].Start, cells[cells.Length - 1].End);
            context.Report(Catalog.MissingName, row, "The row has no name in its column Method. It was ignored.");
            return null;
        }

        TextSlice request = cells[columns.IndexOf(TableColumns.HttpRequest)];
        if (EndpointReader.ReadRequest(request) is not { } endpoint)
        {
            context.Report(
                Catalog.UnreadableRequest,
                request,
                $"Expected an HTTP method and a path, such as **GET** /path, for {Quoted.From(name.Value)}, found {Quoted.From(request)}. The row was ignored."
                + NearMiss.Hint(PlainText.From(LocatedText.Marked(request)), HttpVerbs.All));
            return null;
        }

        Located<string>? summary = columns.Cell(cells, TableColumns.Description) is { } description ? LocatedText.Description(description) : null;
        return new MethodRow(name, endpoint.Verb, endpoint.Path, summary);
    }
}

/// <summary>A row of a method table.</summary>
/// <param name="Name">The operation's name as spelled by the dialect.</param>
/// <param name="Verb">The HTTP method in upper case.</param>
/// <param name="Path">The path with its <c>{variables}</c>, unescaped.</param>
/// <param name="Summary">The last column; null where it is empty.</param>
internal sealed record MethodRow(Located<string> Name, Located<string> Verb, Located<string> Path, Located<string>? Summary);
