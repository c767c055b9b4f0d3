using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A page as Markdown shows it: its front matter and its sections in order.</summary>
internal sealed record MarkdownPage(PageText Text, EquatableArray<FrontMatterEntry> FrontMatter, EquatableArray<PageSection> Sections)
{
    public FrontMatterEntry? FindFrontMatter(string key) => FrontMatter.Find(entry => entry.Key == key);
}
