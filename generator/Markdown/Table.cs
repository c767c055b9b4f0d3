using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A table.</summary>
/// <param name="Header">The cells of the header row.</param>
/// <param name="Titles">What a reader sees in them.</param>
/// <param name="Delimiter">The delimiter row.</param>
/// <param name="DelimiterColumns">How many columns the delimiter row has. GitHub shows no table where it is not the header's count.</param>
/// <param name="Rows">The rows below.</param>
internal sealed record Table(
    TextSlice Source,
    EquatableArray<TextSlice> Header,
    EquatableArray<string> Titles,
    TextSlice Delimiter,
    int DelimiterColumns,
    EquatableArray<TableRow> Rows) : PageBlock(Source);
