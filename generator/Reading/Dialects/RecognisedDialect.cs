using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>The dialect that a page shows.</summary>
/// <param name="UnknownLanguage">The language that the page names instead, where no dialect speaks it.</param>
/// <param name="Contradiction">Where the page shows another dialect too.</param>
/// <param name="Other">That other dialect.</param>
internal sealed record RecognisedDialect(
    Dialect Dialect, TextSlice? UnknownLanguage = null, TextSlice? Contradiction = null, Dialect? Other = null);
