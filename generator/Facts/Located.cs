using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Facts;

/// <summary>A value as a page states it, with the place that states it.</summary>
internal readonly record struct Located<T>(T Value, PageSpan Span);
