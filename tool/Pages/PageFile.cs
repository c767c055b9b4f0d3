namespace PiecesGen.Tool.Pages;

/// <summary>A page to read.</summary>
/// <param name="Path">As diagnostics name it: relative to the working folder where it lies below it, with slashes.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="IsExplicit">It was named, itself or by a pattern, rather than found in a folder.</param>
internal sealed record PageFile(string Path, string FullPath, bool IsExplicit);
