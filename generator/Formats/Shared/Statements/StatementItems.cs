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
            if (InlineReader.ReadFirst(item) is not { } run || !item.Page.Slice(item.Start, run.Source.Start).HoldsOnly("*_[") || RequestLineParser.Parse(run.Text, StatementKind.Item) is not { } statement)
            {
                continue;
            }

            TextSlice rest = item.Page.Slice(run.Source.End, item.End).Trim();
            TextSlice title = TitleBehind(rest);
            statements.Add(statement with { Title = title.IsEmpty ? null : title, Prose = title.IsEmpty && !rest.IsEmpty ? rest : null });
        }

        return statements;
    }

    /// <summary>A few words, or some behind a separator; longer text, and what goes on in small letters, is prose.</summary>
    private static TextSlice TitleBehind(TextSlice rest)
    {
        if (!rest.IsEmpty && char.IsLower(rest[0]))
        {
            return rest.Sub(0, 0);
        }

        while (rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' or ' ')
        {
            rest = rest.Sub(1, rest.Length);
        }

        rest = rest.EndsWith(".") ? rest.Sub(0, rest.Length - 1) : rest;
        return rest.Length <= MaxTitleLength && rest.IndexOf('\n') < 0 && rest.IndexOf(". ") < 0 ? rest : rest.Sub(0, 0);
    }
}
