using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads an element that states an operation: <c>&lt;Route method="GET"&gt;/plants&lt;/Route&gt;</c>, <c>&lt;Endpoint method={"get"} path={"/plants"} /&gt;</c>, <c>{% swagger method="get" path="/plants" %}</c>.</summary>
internal static class StatementElement
{
    // Between a tag and the end of the summary behind it.
    private const int MaxSummary = 500;

    private static readonly string[] s_verbs = ["method", "verb", "httpMethod"];
    private static readonly string[] s_paths = ["path", "url", "endpoint", "route"];
    private static readonly string[] s_titles = ["summary", "title"];

    public static Statement? Read(TextSlice line) => line.Length >= 5 && line[0] == '<' && char.IsLetter(line[1]) ? ReadTag(line) : null;

    public static Statement? Read(TemplateTag tag) => tag.Tag.IsEnd ? null : ReadTag(tag.Source);

    private static Statement? ReadTag(TextSlice line)
    {
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
            ? new Statement(new Located<string>(verb, method.Span), template, query, StatementKind.Paragraph) { Title = TagAttribute.FindAny(tag, s_titles) ?? SummaryBehind(line) }
            : null;
    }

    /// <summary>What the tag behind it is around, where it is one of a summary: <c>{% api-method-summary %}</c>.</summary>
    private static TextSlice? SummaryBehind(TextSlice tag)
    {
        TextSlice rest = tag.Page.Slice(tag.End, Math.Min(tag.End + MaxSummary, tag.Page.Text.Length)).Trim();
        if (!rest.StartsWith(ComponentTag.TemplateStart) || ComponentTag.Read(rest, rest.Start) is not { } next || !next.Name.EndsWith("summary"))
        {
            return null;
        }

        int end = rest.IndexOf(ComponentTag.TemplateStart, next.Source.Length);
        return end < 0 ? null : rest.Sub(next.Source.Length, end).Trim();
    }
}
