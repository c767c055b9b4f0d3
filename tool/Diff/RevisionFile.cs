namespace PiecesGen.Tool.Diff;

/// <summary>A file as it was at a git revision.</summary>
/// <param name="Path">As git names it: <c>HEAD~1:docs-input/python/apis/AllocationApi.md</c>.</param>
internal sealed record RevisionFile(string Path, string Text);
