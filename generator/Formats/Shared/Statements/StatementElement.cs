using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads an element that states an operation: <c>&lt;Route method="GET"&gt;/plants&lt;/Route&gt;</c>, <c>&lt;Endpoint method={"get"} path={"/plants"} /&gt;</c>.</summary>
internal static class StatementElement
{
    private static readonly string[] s_verbs = ["method", "verb", "httpMethod"];
    private static readonly string[] s_paths = ["path", "url", "endpoint", "route"];

    public static Statement? Read(TextSlice line)
    {
        if (line.Length < 5 || line[0] != '<' || !char.IsLetter(line[1]))
        {
            return null;
        }

        // Where the sign is alone on the next line, Markdown takes it for a quote.
        int close = TagEnd.In(line) is >= 0 and int end ? end : line.Length;
        TextSlice tag = line.Sub(0, close);
        if (TagAttribute.FindAny(tag, s_verbs) is not { } method || HttpVerbs.Read(method.ToString()) is not { } verb)
        {
            return null;
        }

        int next = close < line.Length ? line.IndexOf("</", close) : -1;
        TextSlice? text = TagAttribute.FindAny(tag, s_paths) ?? (next < 0 ? null : line.Sub(close + 1, next));
        return text is { } path && PathTemplate.Parse(path, out TextSlice? query) is { } template
            ? new Statement(new Located<string>(verb, method.Span), template, query, StatementKind.Paragraph)
            : null;
    }
}
