using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads a list whose items say one thing each of an operation: <c>* Method: `GET`</c>, <c>* Endpoint: `/plants`</c>, and what else there is.</summary>
internal static class StatementList
{
    // Method and path stand in front of the rest.
    private const int MaxItems = 5;

    private static readonly char[] s_marks = [' ', '*', '_', '`', ':'];

    /// <summary>Null where the list is another one.</summary>
    public static Statement? Read(ItemList list)
    {
        Located<string>? verb = null;
        Located<string>? path = null;
        TextSlice? query = null;
        for (int i = 0; i < list.Items.Count && i < MaxItems; i++)
        {
            TextSlice item = list.Items[i];
            int label = list.Depths[i] == 0 ? RequestLineParser.SkipLabel(item) : 0;
            if (label == 0)
            {
                continue;
            }

            if (RequestLineParser.Parse(item, StatementKind.Row) is { } whole)
            {
                return whole;
            }

            TextSlice said = Unmarked(item.Sub(label, item.Length));
            verb ??= HttpVerbs.Read(said.ToString()) is { } method ? new Located<string>(method, said.Span) : null;
            path ??= said.IsEmpty || said.IndexOf(' ') >= 0 ? null : PathTemplate.ParseCell(said, out query);
        }

        return verb is null || path is not { } stated ? null : new Statement(verb, stated, query, StatementKind.Row);
    }

    private static TextSlice Unmarked(TextSlice value)
    {
        int start = 0;
        int end = value.Length;
        while (start < end && Array.IndexOf(s_marks, value[start]) >= 0)
        {
            start++;
        }

        while (end > start && Array.IndexOf(s_marks, value[end - 1]) >= 0)
        {
            end--;
        }

        return value.Sub(start, end);
    }
}
