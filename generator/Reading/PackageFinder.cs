using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading;

/// <summary>Finds the client package that a page's examples import.</summary>
internal static class PackageFinder
{
    public static Stated<string>? Find(DocsPage page, Dialect dialect)
    {
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is CodeListing listing && dialect.FindPackage(listing.Code) is { } package)
                {
                    return new Stated<string>(package.ToString(), package.Span);
                }
            }
        }

        return null;
    }
}
