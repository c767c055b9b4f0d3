using PiecesGen.Generator.Findings;
using PiecesGen.Generator.FrontEnd;
using PiecesGen.Generator.Merging;

namespace PiecesGen.Tool.Pages;

/// <summary>What was understood of the pages.</summary>
/// <param name="Findings">In the order of their places.</param>
internal sealed record Understanding(IReadOnlyList<PageResult> Pages, MergeResult Merge, IReadOnlyList<Finding> Findings);
