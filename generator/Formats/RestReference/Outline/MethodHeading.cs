using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Reads headings that divide a statement: <c>/plants/{id}</c>, and below it <c>GET</c> and <c>**DELETE**:</c>.</summary>
internal static class MethodHeading
{
    private const string Summary = "Summary";

    private static readonly char[] s_marks = [' ', '*', '_', '`', ':'];

    /// <summary>The statement of a section; null where its heading is no method, or none around it is a path.</summary>
    public static Statement? Read(MarkdownPage page, PageOutline outline, int section)
    {
        Heading heading = page.Sections[section].Heading;
        if (VerbOf(heading) is not { } verb || PathAround(page, outline, section) is not { } path)
        {
            return null;
        }

        return new Statement(new Located<string>(verb, heading.Source.Span), path, null, StatementKind.Heading) { Title = SummaryOf(page, outline, section) };
    }

    /// <summary>The method that the heading is, in capitals; null where it is something else.</summary>
    public static string? VerbOf(Heading heading) =>
        heading.Title.Trim(s_marks) is { Length: > 2 } word && char.IsUpper(word[1]) ? HttpVerbs.Read(word) : null;

    /// <summary>Whether the heading is a path and nothing else.</summary>
    public static bool IsPath(Heading heading) => PathOf(heading) is not null;

    /// <summary>The path of the headings around; one that does not go on with the path of the one around it stands below it.</summary>
    private static Located<string>? PathAround(MarkdownPage page, PageOutline outline, int section)
    {
        Located<string>? path = null;
        for (int i = outline.ParentOf(section); i >= 0 && PathOf(page.Sections[i].Heading) is { } around; i = outline.ParentOf(i))
        {
            path = path is not { } inner ? around
                : inner.Value.StartsWith(around.Value, System.StringComparison.Ordinal) ? inner
                : inner with { Value = around.Value.TrimEnd('/') + inner.Value };
        }

        return path;
    }

    private static Located<string>? PathOf(Heading heading)
    {
        TextSlice text = LocatedText.Unwrapped(heading.Source);
        return text.StartsWith("/") && PathTemplate.Parse(text, out TextSlice? query) is { } path && query is null && path.Span.Length == text.Length ? path : null;
    }

    /// <summary>What the heading of a summary below it says.</summary>
    private static TextSlice? SummaryOf(MarkdownPage page, PageOutline outline, int section)
    {
        for (int i = section + 1; outline.IsBelow(i, section); i++)
        {
            if (page.Sections[i].Heading.Meaning == Summary && page.Sections[i].Blocks.Find(static block => block is Paragraph) is { } said)
            {
                return said.Source.Trim();
            }
        }

        return null;
    }
}
