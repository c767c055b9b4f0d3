using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Finds the requests that the examples of a page show: what they call, an operation should state.</summary>
internal static class ShownRequests
{
    private static readonly char[] s_ends = [' ', '\t', '\r', '\n', '`', '"', '\'', ')', '>', ',', ';', '|', '\\', '?', '#'];

    public static EquatableArray<ShownRequestFacts> Read(MarkdownPage page, PageOutline outline)
    {
        List<ShownRequestFacts> shown = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            foreach (PageBlock block in outline.IsHistory(i) ? [] : page.Sections[i].Blocks)
            {
                if (block is CodeListing code && ExampleRequest.Read(code) is { } request && (Called(code.Code) ?? Stated(code.Code)) is var (host, path) && path.Length > 1)
                {
                    shown.Add(new ShownRequestFacts(request.Verb, host, new Located<string>(path.ToString().TrimEnd('/'), path.Span)));
                }
            }
        }

        return EquatableArray.From(shown);
    }

    /// <summary>The first address of a command.</summary>
    private static (string Host, TextSlice Path)? Called(TextSlice code)
    {
        int sign = code.IndexOf("://");
        int path = sign < 0 ? -1 : code.IndexOf('/', sign + 3);
        if (path < 0 || code.Page.Text.IndexOfAny(s_ends, code.Start + sign + 3, path - sign - 3) >= 0)
        {
            return null;
        }

        int end = code.Page.Text.IndexOfAny(s_ends, code.Start + path, code.Length - path);
        return (code.Sub(sign + 3, path).ToString(), code.Page.Slice(code.Start + path, end < 0 ? code.End : end));
    }

    /// <summary>The path of a request in full.</summary>
    private static (string Host, TextSlice Path)? Stated(TextSlice code)
    {
        TextSlice line = code.Page.Line(code.Trim().Start);
        int start = RequestLineParser.Parse(line, StatementKind.Code) is { Kind: StatementKind.Request } ? line.IndexOf('/') : -1;
        int end = start < 0 ? -1 : code.Page.Text.IndexOfAny(s_ends, line.Start + start, line.Length - start);
        return end < 0 ? null : ("", code.Page.Slice(line.Start + start, end));
    }
}
