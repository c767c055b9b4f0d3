using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>Finds the client package that a page's examples import.</summary>
internal static class PackageFinder
{
    public static Located<string>? Find(MarkdownPage page, Dialect dialect)
    {
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is CodeListing listing && dialect.FindPackage(listing.Code) is { } package)
                {
                    return new Located<string>(package.ToString(), package.Span);
                }
            }
        }

        return null;
    }
}
