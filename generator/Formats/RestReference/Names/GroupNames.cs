using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Names;

/// <summary>Names the groups of a page: by the heading around the operations, else by the page.</summary>
internal sealed class GroupNames
{
    private const string TitleKey = "title";

    private readonly Located<string> _page;

    public GroupNames(MarkdownPage page, string path)
    {
        TextSlice start = page.Text.Slice(page.Text.BodyStart, page.Text.BodyStart);
        FrontMatterEntry? title = page.FindFrontMatter(TitleKey);
        _page = title is { } stated && HeadingName.OfGroup(stated.Value.ToString()) is { } titled
            ? new Located<string>(titled, stated.Value.Span)
            : new Located<string>(HeadingName.OfGroup(PageFileName.From(path)) ?? PageFileName.From(path), start.Span);
    }

    public Located<string> For(OperationPlan plan) =>
        plan.Group is { } section && HeadingName.OfGroup(section.Heading.Title) is { } name
            ? new Located<string>(name, section.Heading.Source.Span)
            : _page;
}
