namespace PiecesGen.Generator.Values;

/// <summary>A place in a named page.</summary>
internal sealed record PageLocation(string Path, PageSpan Span);
