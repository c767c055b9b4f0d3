using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads the operation that the front matter of a page says that the page describes: <c>api: GET /plants</c>, <c>openapi: plants.json GET /plants</c>.</summary>
internal static class StatementEntry
{
    private static readonly string[] s_keys = ["api", "openapi", "endpoint"];

    public static Statement? Read(MarkdownPage page)
    {
        foreach (string key in s_keys)
        {
            if (page.FindFrontMatter(key) is { Value: { IsEmpty: false } value } && Read(value) is { } statement)
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>The file of a specification may stand before it.</summary>
    private static Statement? Read(TextSlice value)
    {
        int blank = value.IndexOf(' ');
        return RequestLineParser.Parse(value, StatementKind.Heading)
            ?? (blank > 0 ? RequestLineParser.Parse(value.Sub(blank, value.Length), StatementKind.Heading) : null);
    }
}
