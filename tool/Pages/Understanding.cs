using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Tool.Pages;

/// <summary>What was understood of the pages.</summary>
/// <param name="Pages">In the order of their paths.</param>
/// <param name="Diagnostics">In the order of their places.</param>
internal sealed record Understanding(IReadOnlyList<PageFacts> Pages, MergeResult Merge, IReadOnlyList<DocsDiagnostic> Diagnostics);
