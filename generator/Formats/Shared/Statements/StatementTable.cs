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

    private static readonly string[] s_verbs = ["method", "verb", "http method", "http verb"];
    private static readonly string[] s_paths = ["path", "url", "uri", "endpoint", "route", "resource"];
    private static readonly char[] s_separators = ['\n', ','];

    public static List<Statement> Read(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        int verbs = columns.IndexOfAny(s_verbs);
        int paths = columns.IndexOfAny(s_paths);
        List<Statement> statements = [];
        if (verbs < 0 || paths < 0)
        {
            return statements;
        }

        StatementKind kind = table.Rows.Count <= MaxRowsOfOne ? StatementKind.Row : StatementKind.ListedRow;
        foreach (TableRow row in table.Rows)
        {
            if (row.Cells.Count > Math.Max(verbs, paths))
            {
                Add(row.Cells[verbs], row.Cells[paths], kind, statements);
            }
        }

        return statements;
    }

    private static void Add(TextSlice verbs, TextSlice paths, StatementKind kind, List<Statement> statements)
    {
        foreach (TextSlice path in Lines(paths))
        {
            if (PathTemplate.Parse(LocatedText.Unwrapped(path), out TextSlice? query) is not { } template)
            {
                continue;
            }

            foreach (string word in PlainText.WithoutMarks(verbs).Split(s_separators))
            {
                if (HttpVerbs.Read(word.Trim()) is { } verb)
                {
                    statements.Add(new Statement(new Located<string>(verb, verbs.Span), template, query, kind));
                }
            }
        }
    }

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
