using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads a table with a column of methods and one of paths.</summary>
internal static class StatementTable
{
    // More rows than one operation has spellings of its path: the table lists operations.
    private const int MaxRowsOfOne = 4;
    private const int MaxOptionalParts = 3;

    // The longest word for a method or path, with marks around it.
    private const int MaxTitleLength = 24;

    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase) { "method", "verb", "http method", "http verb" };
    private static readonly HashSet<string> s_paths = new(StringComparer.OrdinalIgnoreCase) { "path", "pattern", "url", "uri", "endpoint", "route", "resource", "url path", "request url", "request path", "resource url", "uri path" };

    // Of columns whose cells may be a method and a path.
    private static readonly HashSet<string> s_requests = new(StringComparer.OrdinalIgnoreCase) { "api", "request", "http request", "call", "operation", "api endpoint", "method", "endpoint", "route", "resource", "path", "url", "uri" };
    private static readonly HashSet<string> s_titles = new(StringComparer.OrdinalIgnoreCase) { "description", "action", "purpose", "summary", "name", "what it does", "usage" };

    private static readonly HashSet<string> s_products = new(StringComparer.OrdinalIgnoreCase) { "produces", "content type", "response content type", "response type", "media type" };

    private static readonly char[] s_around = [' ', ':', '*', '_'];

    // Between several methods, and around notes.
    private static readonly char[] s_separators = ['\n', ',', '/', '|', ' ', '<', '>', '`'];

    public static List<Statement> Read(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        int verbs = columns.IndexOfAny(s_verbs);
        int paths = columns.IndexOfAny(s_paths);
        List<Statement> statements = [];
        if (verbs < 0 || paths < 0)
        {
            if (table.Titles.Count == 2 && CellBehind(table, s_verbs) is { } verb && CellBehind(table, s_paths) is { } path)
            {
                Add(verb, path, StatementKind.Row, statements);
                return statements;
            }

            return columns.IndexOfAny(s_requests) is >= 0 and int requests ? Whole(table, requests, columns.IndexOfAny(s_titles)) : statements;
        }

        int products = columns.IndexOfAny(s_products);
        StatementKind kind = table.Rows.Count <= MaxRowsOfOne ? StatementKind.Row : StatementKind.ListedRow;
        foreach (TableRow row in table.Rows)
        {
            if (row.Cells.Count > Math.Max(verbs, paths))
            {
                int first = statements.Count;
                Add(row.Cells[verbs], row.Cells[paths], kind, statements);
                for (int i = first; i < statements.Count && products >= 0 && products < row.Cells.Count; i++)
                {
                    statements[i] = statements[i] with { Produces = row.Cells[products] };
                }
            }
        }

        return statements;
    }

    /// <summary>The statements of a column that has one in most of its cells; few words beside one are what it is called.</summary>
    private static List<Statement> Whole(Table table, int requests, int titles)
    {
        List<Statement> statements = [];
        StatementKind kind = table.Rows.Count <= MaxRowsOfOne ? StatementKind.Row : StatementKind.ListedRow;
        foreach (TableRow row in table.Rows)
        {
            if (requests < row.Cells.Count && RequestLineParser.Parse(row.Cells[requests], kind) is { } statement)
            {
                TextSlice? title = titles >= 0 && titles < row.Cells.Count && row.Cells[titles] is { IsEmpty: false } cell ? StatementItems.TitleIn(cell) : null;
                statements.Add(statement with { Title = title is { IsEmpty: false } ? title : null });
            }
        }

        return 2 * statements.Count > table.Rows.Count ? statements : [];
    }

    /// <summary>The cells of the column of methods in which something else stands beside a path.</summary>
    public static List<TextSlice> OddCells(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        int verbs = columns.IndexOfAny(s_verbs);
        int paths = columns.IndexOfAny(s_paths);
        List<TextSlice> odd = [];
        bool hasVerbs = false;
        foreach (TableRow row in verbs < 0 || paths < 0 ? [] : table.Rows)
        {
            if (row.Cells.Count <= Math.Max(verbs, paths))
            {
                continue;
            }

            string[] words = Words(row.Cells[verbs]);
            bool isVerb = Array.Exists(words, static word => HttpVerbs.Read(word) is not null);
            hasVerbs |= isVerb;
            if (!isVerb && words.Length > 0 && PathTemplate.ParseCell(LocatedText.Unwrapped(row.Cells[paths]), out _) is not null)
            {
                odd.Add(row.Cells[verbs]);
            }
        }

        return hasVerbs ? odd : [];
    }

    /// <summary>The cell beside one of these words, in a table whose rows say one thing each; the header may be one of them.</summary>
    private static TextSlice? CellBehind(Table table, HashSet<string> words)
    {
        if (words.Contains(table.Titles[0]))
        {
            return table.Header[1];
        }

        TableRow? named = table.Rows.Find(row => row.Cells.Count == 2 && row.Cells[0].Length <= MaxTitleLength && words.Contains(PlainText.Meaning(row.Cells[0]).Trim(s_around)));
        return named?.Cells[1];
    }

    private static void Add(TextSlice verbs, TextSlice paths, StatementKind kind, List<Statement> statements)
    {
        foreach (TextSlice line in Lines(paths))
        {
            TextSlice path = LocatedText.Unwrapped(line);
            int parts = Math.Min(PathTemplate.OptionalParts(path), MaxOptionalParts);
            for (int optional = 0; optional <= parts; optional++)
            {
                if (PathTemplate.ParseCell(path, out TextSlice? query, optional) is { } template)
                {
                    AddVerbs(verbs, template, query, kind, statements);
                }
            }
        }
    }

    private static void AddVerbs(TextSlice verbs, Located<string> path, TextSlice? query, StatementKind kind, List<Statement> statements)
    {
        foreach (string word in Words(verbs))
        {
            if (HttpVerbs.Read(word) is { } verb)
            {
                statements.Add(new Statement(new Located<string>(verb, verbs.Span), path, query, kind));
            }
        }
    }

    private static string[] Words(TextSlice verbs) => PlainText.WithoutMarks(verbs).Split(s_separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The parts of a cell between line breaks.</summary>
    private static IEnumerable<TextSlice> Lines(TextSlice cell)
    {
        int start = 0;
        int tag = cell.IndexOf("<br");
        while (tag >= 0)
        {
            yield return cell.Sub(start, tag).Trim();
            int close = cell.IndexOf('>', tag);
            start = close < 0 ? cell.Length : close + 1;
            tag = close < 0 ? -1 : cell.IndexOf("<br", start);
        }

        yield return cell.Sub(start, cell.Length).Trim();
    }
}
