using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Names;

/// <summary>The group of operations that no heading puts into one: the page's title in its front matter, else its file name.</summary>
internal static class PageGroupName
{
    private const string TitleKey = "title";

    public static Located<string> From(MarkdownPage page, string path)
    {
        TextSlice start = page.Text.Slice(page.Text.BodyStart, page.Text.BodyStart);
        FrontMatterEntry? title = page.FindFrontMatter(TitleKey);
        return title is { } stated && HeadingName.OfGroup(stated.Value.ToString()) is { } titled
            ? new Located<string>(titled, stated.Value.Span)
            : new Located<string>(HeadingName.OfGroup(PageFileName.From(path)) ?? PageFileName.From(path), start.Span);
    }

    /// <summary>The group of a page that is named after one operation: its folder, else the page.</summary>
    public static Located<string> OfFolder(MarkdownPage page, string path)
    {
        string[] folders = path.Split('/', '\\');
        return folders.Length > 1 && HeadingName.OfGroup(folders[folders.Length - 2]) is { } folder
            ? new Located<string>(folder, page.Text.Slice(page.Text.BodyStart, page.Text.BodyStart).Span)
            : From(page, path);
    }
}
