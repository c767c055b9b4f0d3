using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>A whole request as HTTP writes it: its line, its headers and what it sends. Where these follow, the line needs no version.</summary>
/// <param name="Statement">What its line states.</param>
/// <param name="Line">The line.</param>
/// <param name="Head">The line and the headers.</param>
/// <param name="Body">What stands behind them; empty where nothing does.</param>
internal readonly record struct RequestText(Statement Statement, TextSlice Line, TextSlice Head, TextSlice Body)
{
    /// <summary>Null where the code is something else.</summary>
    public static RequestText? Read(TextSlice code)
    {
        TextSlice line = code.Page.Line(code.Start);
        if (RequestLineParser.Parse(line, StatementKind.Request) is not { } statement)
        {
            return null;
        }

        int head = line.End;
        int at = code.Page.NextLine(line);
        while (at < code.End && code.Page.Line(at) is var next && (IsHeader(next) || (head == line.End && next.Trim().IsEmpty)))
        {
            head = next.Trim().IsEmpty ? head : next.End;
            at = code.Page.NextLine(next);
        }

        TextSlice body = code.Page.Slice(Math.Min(at, code.End), code.End).Trim();
        bool isWhole = RequestLineParser.HasVersion(line) || head > line.End || (body.Length > 0 && body[0] is '{' or '[');
        return isWhole ? new RequestText(statement, line, code.Page.Slice(code.Start, Math.Min(head, code.End)), body) : null;
    }

    private static bool IsHeader(TextSlice line)
    {
        line = line.Trim();
        int end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return end > 0 && end < line.Length && line[end] == ':';
    }
}
