using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared.Names;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Names;

/// <summary>Names the groups of a page: by the heading around the operations, else by the page; by its folder where the page is named after one operation.</summary>
internal sealed class GroupNames(MarkdownPage page, string path)
{
    private Located<string>? _page;
    private Located<string>? _folder;

    public Located<string> For(OperationPlan plan) =>
        plan.Group is { } section && HeadingName.OfGroup(section.Heading.Title) is { } name
            ? new Located<string>(name, section.Heading.Source.Span)
            : plan.Title is { Level: 0, Heading.Title.Length: > 0 } ? _folder ??= PageGroupName.OfFolder(page, path)
            : _page ??= PageGroupName.From(page, path);
}
