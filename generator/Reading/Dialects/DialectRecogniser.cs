using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;
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

    public static RecognisedDialect Recognise(DocsPage page)
    {
        RecognisedDialect? byTitle = ByTitle(page);
        if (byTitle is { UnknownLanguage: not null })
        {
            return byTitle;
        }

        RecognisedDialect? byCode = ByCode(page, byTitle?.Dialect);
        return byCode ?? byTitle ?? new RecognisedDialect(ByTypes(page) ?? Dialect.Unknown);
    }

    private static RecognisedDialect? ByTitle(DocsPage page)
    {
        if (page.FindFrontMatter(TitleKey)?.Value is not { } title || title.ToString().LastIndexOf('|') is not (>= 0 and int bar))
        {
            return null;
        }

        TextSlice suffix = title.Sub(bar + 1, title.Length).Trim();
        string text = suffix.ToString();
        foreach (Dialect dialect in Dialect.Known)
        {
            if (text.StartsWith(dialect.Name!, StringComparison.OrdinalIgnoreCase))
            {
                return new RecognisedDialect(dialect);
            }
        }

        return text.EndsWith(TitleSuffix, StringComparison.OrdinalIgnoreCase)
            ? new RecognisedDialect(Dialect.Unknown, UnknownLanguage: suffix.Sub(0, suffix.Length - TitleSuffix.Length))
            : null;
    }

    /// <summary>The dialect of the title where examples are in it, otherwise of the first example; null where no example tells one.</summary>
    private static RecognisedDialect? ByCode(DocsPage page, Dialect? titled)
    {
        TextSlice? unknown = null;
        Dialect? first = null;
        (Dialect Dialect, TextSlice Where)? other = null;
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is not CodeListing listing || s_neutralLanguages.Contains(listing.Language))
                {
                    continue;
                }

                if (DialectOf(listing.Language) is not { } dialect)
                {
                    unknown ??= LanguageOf(listing);
                }
                else if (dialect == titled)
                {
                    return new RecognisedDialect(dialect);
                }
                else if (dialect != first)
                {
                    other ??= first is null && titled is null ? null : (dialect, LanguageOf(listing));
                    first ??= dialect;
                }
            }
        }

        return (titled ?? first) is { } found ? new RecognisedDialect(found, Contradiction: other?.Where, Other: other?.Dialect)
            : unknown is not null ? new RecognisedDialect(Dialect.Unknown, UnknownLanguage: unknown)
            : null;
    }

    private static Dialect? DialectOf(string language)
    {
        foreach (Dialect dialect in Dialect.Known)
        {
            if (Contains(dialect.FenceLanguages, language))
            {
                return dialect;
            }
        }

        return null;
    }

    private static TextSlice LanguageOf(CodeListing listing)
    {
        int start = listing.Source.ToString().IndexOf(listing.Language, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? listing.Source : listing.Source.Sub(start, start + listing.Language.Length);
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
