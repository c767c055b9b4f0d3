using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Tells a page's dialect by what it shows, surest first: the title's suffix <c>| Python SDK</c>, the language of its example
/// code, a title as one generator alone writes it, the words of its types. A page that shows another language, or words that no
/// dialect has together, has none.
/// </summary>
internal sealed class DialectRecogniser
{
    private const string TitleKey = "title";
    private const string TitleSuffix = " SDK";

    private static readonly HashSet<string> s_neutralLanguages = new(StringComparer.Ordinal)
    {
        "", "bash", "console", "http", "json", "plaintext", "sh", "shell", "text", "xml", "yaml", "yml",
    };

    private readonly Dictionary<string, Dialect> _byLanguage = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Dialect> _known;
    private readonly Dialect _unknown;
    private readonly DialectClues _clues;

    /// <param name="known">The dialects, those first that a title or language means of several.</param>
    /// <param name="unknown">For a page without a clue.</param>
    public DialectRecogniser(IReadOnlyList<Dialect> known, Dialect unknown)
    {
        _known = known;
        _unknown = unknown;
        _clues = new DialectClues(known, unknown);
        foreach (Dialect dialect in known)
        {
            foreach (string language in dialect.FenceLanguages)
            {
                if (!_byLanguage.ContainsKey(language))
                {
                    _byLanguage.Add(language, dialect);
                }
            }
        }
    }

    public RecognisedDialect Recognise(MarkdownPage page)
    {
        RecognisedDialect? byTitle = ByTitle(page);
        if (byTitle is { UnknownLanguage: not null })
        {
            return byTitle;
        }

        RecognisedDialect? byCode = ByCode(page, byTitle?.Dialect);
        return byCode ?? byTitle ?? new RecognisedDialect(ByHeading(page) ?? _clues.Read(page) ?? _unknown);
    }

    private Dialect? ByHeading(MarkdownPage page)
    {
        string? title = page.Sections.Find(static section => section.Level == 1)?.Heading.Title;
        foreach (Dialect dialect in _known)
        {
            if (title is not null && dialect.IsTitle(title))
            {
                return dialect;
            }
        }

        return null;
    }

    private RecognisedDialect? ByTitle(MarkdownPage page)
    {
        if (page.FindFrontMatter(TitleKey)?.Value is not { } title || title.ToString().LastIndexOf('|') is not (>= 0 and int bar))
        {
            return null;
        }

        TextSlice suffix = title.Sub(bar + 1, title.Length).Trim();
        string text = suffix.ToString();
        foreach (Dialect dialect in _known)
        {
            if (text.StartsWith(dialect.Name, StringComparison.OrdinalIgnoreCase))
            {
                return new RecognisedDialect(dialect);
            }
        }

        return text.EndsWith(TitleSuffix, StringComparison.OrdinalIgnoreCase)
            ? new RecognisedDialect(_unknown, UnknownLanguage: suffix.Sub(0, suffix.Length - TitleSuffix.Length))
            : null;
    }

    /// <summary>The dialect of the title where examples are in it, otherwise of the first example; null where no example tells one.</summary>
    private RecognisedDialect? ByCode(MarkdownPage page, Dialect? titled)
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

                if (!_byLanguage.TryGetValue(listing.Language, out Dialect? dialect))
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
            : unknown is not null ? new RecognisedDialect(_unknown, UnknownLanguage: unknown)
            : null;
    }

    private static TextSlice LanguageOf(CodeListing listing)
    {
        int start = listing.Source.ToString().IndexOf(listing.Language, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? listing.Source : listing.Source.Sub(start, start + listing.Language.Length);
    }
}
