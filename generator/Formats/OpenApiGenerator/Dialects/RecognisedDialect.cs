using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>The dialect that a page shows.</summary>
/// <param name="UnknownLanguage">The language that the page names instead, where no dialect speaks it.</param>
/// <param name="Contradiction">Where the page shows another dialect too.</param>
/// <param name="Other">That other dialect.</param>
internal sealed record RecognisedDialect(
    Dialect Dialect, TextSlice? UnknownLanguage = null, TextSlice? Contradiction = null, Dialect? Other = null)
{
    public void ReportContradiction(FormatContext context)
    {
        if (Contradiction is { } place && Other is { } other)
        {
            context.Report(
                Catalog.MixedDialects,
                place,
                $"This example is in {other.Name}, but the title or first example of the page is in {Dialect.Name}. "
                + $"The page was read as {Dialect.Name}. Types and notes in {other.Name} may be misunderstood.");
        }
    }
}

/// <summary>A page whose dialect is known.</summary>
internal sealed class DialectContext(FormatContext context, Dialect dialect) : VocabularyContext(context, dialect)
{
    public Dialect Dialect => dialect;
}
