using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>Finds the client package that a page's examples import, or that its title names.</summary>
internal static class PackageFinder
{
    private static readonly string[] s_ends = [".", "::"];

    /// <summary>The package that stands before the group in the title of a page without examples: <c>pet_client.PetApi</c>.</summary>
    public static Located<string>? FindInTitle(Heading title)
    {
        TextSlice name = title.Name;
        foreach (string end in s_ends)
        {
            int length = name.IndexOf(end);
            if (length > 0 && IsWord(name.Sub(0, length)) && IsWord(name.Sub(length + end.Length, name.Length)))
            {
                return LocatedText.From(name.Sub(0, length));
            }
        }

        return null;
    }

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

    private static bool IsWord(TextSlice text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
