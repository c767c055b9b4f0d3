using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads the statements that a block is; none where it is something else, or more than that.</summary>
internal static class StatementReader
{
    public static IReadOnlyList<Statement> Read(PageBlock block) => block switch
    {
        Paragraph when StatementElement.Read(block.Source.Trim()) is { } element => new List<Statement> { element },
        TemplateTag tag when StatementElement.Read(tag) is { } element => new List<Statement> { element },
        Paragraph => ReadLines(block.Source, StatementKind.Paragraph),
        CodeListing code => ReadCode(code),
        Table table => StatementTable.Read(table),
        ItemList list when StatementList.Read(list) is { } listed => new List<Statement> { listed },
        _ => Array.Empty<Statement>(),
    };

    /// <summary>Lines of statements alone, or a whole request.</summary>
    private static IReadOnlyList<Statement> ReadCode(CodeListing code)
    {
        TextSlice text = code.Code.Trim();
        if (text.IsEmpty)
        {
            return [];
        }

        return RequestText.Read(text) is { } request ? [request.Statement] : ReadLines(text, StatementKind.Code);
    }

    /// <summary>A line with values in its query shows how one of the statements above it is called.</summary>
    private static bool IsSample(TextSlice line, List<Statement> statements) =>
        RequestLineParser.Parse(line, StatementKind.Request) is { } sample && statements.Exists(statement => statement.Key == sample.Key);

    private static IReadOnlyList<Statement> ReadLines(TextSlice text, StatementKind kind)
    {
        List<Statement>? statements = null;
        int at = text.Start;
        while (at < text.End)
        {
            TextSlice line = text.Page.Line(at);
            at = text.Page.NextLine(line);
            TextSlice part = text.Page.Slice(line.Start, Math.Min(line.End, text.End)).Trim();
            if (part.IsEmpty)
            {
                continue;
            }

            if ((StatementElement.Read(part) ?? RequestLineParser.Parse(part, kind)) is { } statement)
            {
                (statements ??= []).Add(statement);
            }
            else if (statements is null || !IsSample(part, statements))
            {
                return [];
            }
        }

        return statements ?? (IReadOnlyList<Statement>)[];
    }
}
