using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads the headers of responses: tables and lists of their own, and what stands behind the word <c>Headers</c> in the row of a status.</summary>
internal static class ResponseHeaderReader
{
    private const string LineBreak = "<br";

    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "header", "header name", "name", "field" };
    private static readonly HashSet<string> s_statuses = new(StringComparer.OrdinalIgnoreCase) { "status", "code", "status code", "http status", "http code", "response" };
    private static readonly HashSet<string> s_texts = new(StringComparer.OrdinalIgnoreCase) { "description", "details", "meaning", "value", "notes" };
    private static readonly HashSet<string> s_types = new(StringComparer.OrdinalIgnoreCase) { "type", "data type" };
    private static readonly string[] s_labels = ["**Headers**", "**Headers:**", "Headers:", "Headers :"];

    /// <summary>What columns are called.</summary>
    public static IEnumerable<string> Words => [.. s_names, .. s_statuses, .. s_texts, .. s_types];

    /// <summary>The headers of a table, each with the status that its row says; null where the row says none.</summary>
    public static List<(StatusRange? Status, HeaderFacts Header)> Read(Table table)
    {
        TableColumns columns = TableColumns.From(table);
        int names = columns.IndexOfAny(s_names);
        int statuses = columns.IndexOfAny(s_statuses);
        int texts = columns.IndexOfAny(s_texts);
        int types = columns.IndexOfAny(s_types);
        List<(StatusRange?, HeaderFacts)> headers = [];
        foreach (TableRow row in names < 0 ? [] : table.Rows)
        {
            if (MemberColumns.Cell(row, names) is { } cell && PrintedMember.Read(cell) is { } printed)
            {
                StatusRange? status = MemberColumns.Cell(row, statuses) is { } stated ? StatusText.Read(stated, out _)?.Value : null;
                headers.Add((status, new HeaderFacts(
                    printed.Name,
                    MemberColumns.Cell(row, texts) is { } text ? LocatedText.Description(text) : null,
                    MemberColumns.Cell(row, types) is { } type ? WrittenTypeReader.Read(type).Type : null)));
            }
        }

        return headers;
    }

    /// <summary>The headers that the description of a status ends with.</summary>
    /// <param name="text">What stands before them.</param>
    public static List<HeaderFacts> Read(TextSlice description, out TextSlice text)
    {
        text = description;
        List<HeaderFacts> headers = [];
        foreach (string label in s_labels)
        {
            int at = description.IndexOf(label);
            if (at < 0)
            {
                continue;
            }

            TextSlice list = description.Sub(at + label.Length, description.Length);
            foreach (InlineRun run in InlineReader.Read(list))
            {
                if (run.Kind == InlineKind.Code && OpensLine(list, run) && PrintedMember.Read(run.Text) is { } printed)
                {
                    headers.Add(Described(printed, list, run));
                }
            }

            text = headers.Count == 0 ? description : WithoutBreaks(description.Sub(0, at));
            return headers;
        }

        return headers;
    }

    /// <summary>Nothing but signs of a list stands between it and the beginning of its line.</summary>
    private static bool OpensLine(TextSlice list, InlineRun run)
    {
        string before = list.Page.Slice(list.Start, run.Source.Start).ToString();
        int line = Math.Max(before.LastIndexOf('>'), before.LastIndexOf('\n'));
        return before.Substring(line + 1).Trim(' ', '-', '*', '•', ':').Length == 0;
    }

    /// <summary>What is said of it up to the end of the line, its type first: <c>(string) : Your limit.</c>.</summary>
    private static HeaderFacts Described(PrintedMember printed, TextSlice list, InlineRun run)
    {
        Located<TypeFact>? type = null;
        TextSlice rest = list.Page.Slice(run.Source.End, list.End);
        int end = rest.IndexOf(LineBreak);
        rest = (end < 0 ? rest : rest.Sub(0, end)).Trim();
        if (rest.StartsWith("(") && rest.IndexOf(')') is > 0 and int close)
        {
            type = WrittenTypeReader.Read(rest.Sub(1, close)).Type;
            rest = rest.Sub(close + 1, rest.Length);
        }

        return new HeaderFacts(printed.Name, StatusTable.Reason(rest), type);
    }

    private static TextSlice WithoutBreaks(TextSlice text)
    {
        text = text.Trim();
        while (text.EndsWith(">") && text.Page.Text.LastIndexOf(LineBreak, text.End - 1, text.Length, StringComparison.Ordinal) is >= 0 and int at && text.IndexOf('>', at - text.Start) == text.Length - 1)
        {
            text = text.Sub(0, at - text.Start).Trim();
        }

        return text;
    }
}
