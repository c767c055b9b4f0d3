using System;
using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>
/// Tells a page's dialect by what it shows, surest first: the title's suffix <c>| Python SDK</c>, the language of its example
/// code, the words of its types. A page that shows another language, or words of two, has none.
/// </summary>
internal static class DialectRecogniser
{
    private const string TitleKey = "title";
    private const string TitleSuffix = " SDK";

    private static readonly HashSet<string> s_neutralLanguages = new(StringComparer.Ordinal)
    {
        "", "bash", "console", "http", "json", "plaintext", "sh", "shell", "text", "xml", "yaml", "yml",
    };

    public static Dialect Recognise(DocsPage page) =>
        ByTitle(page) ?? ByCode(page) ?? ByTypes(page) ?? Dialect.Unknown;

    private static Dialect? ByTitle(DocsPage page)
    {
        string? title = page.FindFrontMatter(TitleKey)?.Value.ToString();
        if (title is null || title.IndexOf('|') < 0)
        {
            return null;
        }

        string suffix = title.Substring(title.LastIndexOf('|') + 1).Trim();
        foreach (Dialect dialect in Dialect.Known)
        {
            if (suffix.StartsWith(dialect.Name!, StringComparison.OrdinalIgnoreCase))
            {
                return dialect;
            }
        }

        return suffix.EndsWith(TitleSuffix, StringComparison.OrdinalIgnoreCase) ? Dialect.Unknown : null;
    }

    private static Dialect? ByCode(DocsPage page)
    {
        bool isOther = false;
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is not CodeListing listing || s_neutralLanguages.Contains(listing.Language))
                {
                    continue;
                }

                foreach (Dialect dialect in Dialect.Known)
                {
                    if (Contains(dialect.FenceLanguages, listing.Language))
                    {
                        return dialect;
                    }
                }

                isOther = true;
            }
        }

        return isOther ? Dialect.Unknown : null;
    }

    private static Dialect? ByTypes(DocsPage page)
    {
        TypeClues clues = new();
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is Table table && TableColumns.Of(table).IndexOf(TableColumns.Type) is >= 0 and int column)
                {
                    foreach (TableRow row in table.Rows)
                    {
                        if (column < row.Cells.Count)
                        {
                            clues.Add(row.Cells[column]);
                        }
                    }
                }
            }
        }

        return clues.Dialect;
    }

    private static bool Contains(IReadOnlyCollection<string> languages, string language)
    {
        foreach (string known in languages)
        {
            if (known == language)
            {
                return true;
            }
        }

        return false;
    }
}
