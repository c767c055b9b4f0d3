using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Index;

/// <summary>Reads the endpoints of all groups: <c>Class | Method | HTTP request | Description</c>.</summary>
internal static class EndpointListReader
{
    private static readonly string[] s_columns =
        [TableColumns.Class, TableColumns.Method, TableColumns.HttpRequest, TableColumns.Description];

    /// <summary>The rows of all such tables, or null where the page has none.</summary>
    public static EquatableArray<EndpointFacts>? Read(MarkdownPage page, FormatContext context)
    {
        List<EndpointFacts>? endpoints = null;
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is Table table && TableColumns.From(table) is var columns && IsEndpointList(columns))
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    columns.ReportOddities(s_columns, context);
                    ReadRows(table, columns, endpoints ??= [], context);
                }
            }
        }

        return endpoints is null ? null : EquatableArray.From(endpoints);
    }

    private static bool IsEndpointList(TableColumns columns) =>
        columns.Has(TableColumns.Class) && columns.Has(TableColumns.Method) && columns.Has(TableColumns.HttpRequest);

    private static void ReadRows(Table table, TableColumns columns, List<EndpointFacts> endpoints, FormatContext context)
    {
        foreach (TableRow row in table.Rows)
        {
            if (RowWidthNormalizer.Fit(row, columns, context) is { } cells && MethodTableReader.ReadRow(cells, columns, context) is { } method)
            {
                Located<string> group = TitleReader.GroupName(WithoutEmphasis(cells[columns.IndexOf(TableColumns.Class)]));
                endpoints.Add(new EndpointFacts(group, method.Name, method.Verb, method.Path));
            }
        }
    }

    /// <summary><c>*PetApi*</c>: emphasis is no run of ours, because elsewhere it marks nothing we read.</summary>
    private static TextSlice WithoutEmphasis(TextSlice cell)
    {
        cell = LocatedText.Unwrapped(cell);
        return cell.Length > 2 && cell.StartsWith("*") && cell.EndsWith("*") ? cell.Sub(1, cell.Length - 1) : cell;
    }
}
