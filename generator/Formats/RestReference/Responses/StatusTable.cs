using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads a table of statuses.</summary>
internal static class StatusTable
{
    private static readonly HashSet<string> s_statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        "status", "code", "status code", "http status", "http code", "response code", "http status code", "http response code", "response", "responses", "error code", "http", "response status", "http error code",
    };

    private static readonly HashSet<string> s_types = new(StringComparer.OrdinalIgnoreCase) { "schema", "type", "body", "response body", "model", "response type", "response schema" };
    private static readonly HashSet<string> s_descriptions = new(StringComparer.OrdinalIgnoreCase) { "description", "details", "explanation" };

    // Beside a description, such a column has the status's own name.
    private static readonly HashSet<string> s_meanings = new(StringComparer.OrdinalIgnoreCase) { "meaning", "message", "reason", "comment", "notes", "condition", "when", "text", "error", "cause" };

    // What stands elsewhere, or nothing.
    private static readonly string[] s_nothing = ["none", "inline", "-", "n/a", "no content", "empty", "null", "void"];

    // Those of them that say that there is no body.
    private static readonly string[] s_empty = ["none", "no content", "empty", "void"];

    /// <summary>What columns are called.</summary>
    public static IEnumerable<string> Words => [.. s_statuses, .. s_types, .. s_descriptions, .. s_meanings, .. s_nothing];

    /// <summary>The rows; null where the table is another one.</summary>
    public static List<ResponseFacts>? Read(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        int statuses = columns.IndexOfAny(s_statuses);
        if (statuses < 0)
        {
            return null;
        }

        int types = columns.IndexOfAny(s_types);
        int descriptions = columns.IndexOfAny(s_descriptions);
        int texts = descriptions >= 0 ? descriptions : columns.IndexOfAny(s_meanings);
        List<ResponseFacts> rows = [];
        foreach (TableRow row in table.Rows)
        {
            if (statuses < row.Cells.Count && StatusText.Read(row.Cells[statuses], out TextSlice rest) is { } status)
            {
                TextSlice cell = texts >= 0 && texts < row.Cells.Count ? row.Cells[texts] : rest.Sub(0, 0);
                List<HeaderFacts> headers = ResponseHeaderReader.Read(cell, out TextSlice text);
                TextSlice? type = MemberColumns.Cell(row, types);
                string said = type is { } written ? PlainText.Meaning(written).ToLowerInvariant() : "";
                rows.Add(new ResponseFacts
                {
                    Statuses = status,
                    Description = LocatedText.Description(text) ?? Reason(rest),
                    Headers = EquatableArray.From(headers),
                    Type = type is { } named && Array.IndexOf(s_nothing, said) < 0 ? TypeOf(named, status.Value) : null,
                    IsEmpty = Array.IndexOf(s_empty, said) >= 0,
                });
            }
        }

        return rows.Count == 0 ? null : rows;
    }

    /// <summary>What stands behind a status, without the signs between; null where nothing does.</summary>
    public static Located<string>? Reason(TextSlice rest)
    {
        rest = rest.Trim();
        while (rest.Length > 0 && rest[0] is '*' or '`' or '_' or '-' or '–' or '—' or ':' or ' ' or ']' or '"' or '>' or '|')
        {
            rest = rest.Sub(1, rest.Length);
        }

        return LocatedText.Description(rest);
    }

    private static Located<TypeFact>? TypeOf(TextSlice cell, StatusRange status)
    {
        // Of a failure a word may be the name of an error.
        Located<TypeFact>? type = WrittenTypeReader.Read(cell).Type;
        return status.IsSuccess || LinkOf(cell) is not null || type is { Value: PrimitiveTypeFact } ? type : null;
    }

    private static TextSlice? LinkOf(TextSlice cell) => InlineReader.ReadFirst(cell)?.Target;
}
