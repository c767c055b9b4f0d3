using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Tells pages on which an entry of the front matter, a heading, a paragraph or a code block is a method and a path, and nothing else.</summary>
internal static class PageWithStatements
{
    public static bool IsOne(MarkdownPage page) => StatementEntry.Read(page) is not null || page.Sections.Exists(static section =>
        (section.Level > 0 && StatementHeading.Read(section.Heading) is not null)
        || section.Blocks.Exists(static block => block is Paragraph or CodeListing && StatementReader.Read(block).Count > 0));
}
