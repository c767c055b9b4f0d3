using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Api;
using PiecesGen.Generator.Reading.Corrections;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Index;
using PiecesGen.Generator.Reading.Mentions;
using PiecesGen.Generator.Reading.Models;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Reading;

/// <summary>Reads one page: what it says, where it says it, and what was not understood.</summary>
internal static class PageReader
{
    public static PageFacts Read(string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DocsPage page = DocsReader.Read(text, cancellationToken);
        if (CorrectionsPageReader.Read(path, page, cancellationToken) is { } corrections)
        {
            return corrections;
        }

        RecognisedDialect recognised = DialectRecogniser.Recognise(page);
        if (IndexPageReader.Read(path, page, recognised.Dialect, cancellationToken) is { } index)
        {
            return WithMentions(index);
        }

        PageFacts? facts = ApiPageReader.Read(path, page, recognised.Dialect, cancellationToken)
            ?? (PageFacts?)ModelPageReader.Read(path, page, recognised.Dialect);
        return facts is null ? new ForeignPageFacts(path) : WithDialect(WithMentions(facts), recognised);
    }

    private static PageFacts WithMentions(PageFacts facts) => facts with { Mentions = MentionReader.Read(facts) };

    private static PageFacts WithDialect(PageFacts facts, RecognisedDialect recognised)
    {
        if (recognised.UnknownLanguage is { } language)
        {
            return facts with { UnknownLanguage = StatedText.Of(language) };
        }

        if (recognised is not { Contradiction: { } place, Other: { } other })
        {
            return facts;
        }

        var finding = new Finding(
            ReadingFindings.MixedDialects,
            new PageLocation(facts.Path, place.Span),
            $"This example is in {other.Name}, but the page is in {recognised.Dialect.Name} by its title or first example. "
            + $"The page was read as {recognised.Dialect.Name}: types and notes of {other.Name} on it may be misunderstood.");
        return facts with { Findings = [finding, .. facts.Findings] };
    }
}
