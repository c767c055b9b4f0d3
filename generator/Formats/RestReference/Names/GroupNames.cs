using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared.Names;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Names;

/// <summary>Names the groups of a page: by the heading around the operations, else by the page.</summary>
internal sealed class GroupNames(MarkdownPage page, string path)
{
    private readonly Located<string> _page = PageGroupName.From(page, path);

    public Located<string> For(OperationPlan plan) =>
        plan.Group is { } section && HeadingName.OfGroup(section.Heading.Title) is { } name
            ? new Located<string>(name, section.Heading.Source.Span)
            : _page;
}
