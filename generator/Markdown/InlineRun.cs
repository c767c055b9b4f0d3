namespace PiecesGen.Generator.Markdown;

/// <summary>A marked run of text in a cell or line.</summary>
/// <param name="Source">The run with its marks, brackets and target.</param>
/// <param name="Text">The text inside the marks.</param>
/// <param name="Target">Where the run links to; null where it is not a link, as in <c>[**string**]</c>.</param>
/// <param name="IsBracketed">The run stands in square brackets.</param>
internal sealed record InlineRun(InlineKind Kind, TextSlice Source, TextSlice Text, TextSlice? Target, bool IsBracketed);
