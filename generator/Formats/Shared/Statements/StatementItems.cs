using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads a list whose items open with a method and a path: <c>- `GET /plants` - List plants</c>. What stands behind them is what the operation is called.</summary>
internal static class StatementItems
{
    private const int MaxTitleLength = 60;

    public static List<Statement> Read(ItemList list)
    {
        List<Statement> statements = [];
        foreach (TextSlice item in list.Items)
        {
            if (ReadOpening(item, out TextSlice rest) is not { } statement)
            {
                continue;
            }

            TextSlice title = TitleBehind(rest);
            statements.Add(statement with { Title = title.IsEmpty ? null : title, Prose = title.IsEmpty && !rest.IsEmpty ? rest : null });
        }

        return statements;
    }

    /// <summary>In code or strong text, or in front of what separates it from the rest.</summary>
    private static Statement? ReadOpening(TextSlice item, out TextSlice rest)
    {
        InlineRun? run = InlineReader.ReadFirst(item);
        if (run is not null && item.Page.Slice(item.Start, run.Source.Start).HoldsOnly("*_[") && RequestLineParser.Parse(run.Text, StatementKind.Item) is { } marked)
        {
            rest = item.Page.Slice(run.Source.End, item.End).Trim();
            return marked;
        }

        int end = EndOfOpening(item);
        rest = item.Sub(end, item.Length).Trim();
        return RequestLineParser.Parse(item.Sub(0, end), StatementKind.Item);
    }

    /// <summary>Behind the second word, which is the path; in code it may hold blanks.</summary>
    private static int EndOfOpening(TextSlice item)
    {
        int path = item.IndexOf('/');
        bool isCode = path > 0 && item[path - 1] == '`' && item.IndexOf('`', path) > 0;
        int end = path < 0 ? item.Length : isCode ? item.IndexOf('`', path) + 1 : path;
        while (end < item.Length && !char.IsWhiteSpace(item[end]) && !(item[end] == ':' && (end + 1 == item.Length || char.IsWhiteSpace(item[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>A few words, or some behind a separator; longer text, and what goes on in small letters, is prose.</summary>
    private static TextSlice TitleBehind(TextSlice rest) => !rest.IsEmpty && char.IsLower(rest[0]) ? rest.Sub(0, 0) : TitleIn(rest);

    /// <summary>The text without what separates it, where it is a few words; else empty.</summary>
    public static TextSlice TitleIn(TextSlice rest)
    {
        while (rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' or ' ')
        {
            rest = rest.Sub(1, rest.Length);
        }

        rest = rest.EndsWith(".") ? rest.Sub(0, rest.Length - 1) : rest;
        return rest.Length <= MaxTitleLength && rest.IndexOf('\n') < 0 && rest.IndexOf(". ") < 0 ? rest : rest.Sub(0, 0);
    }
}
