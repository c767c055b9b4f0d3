using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Tool.Pages;

/// <summary>What was understood of the pages.</summary>
/// <param name="Pages">In the order of their paths.</param>
/// <param name="Texts">What stands on them, in the same order.</param>
/// <param name="Named">The names that a project would have in C#: models that no operation reaches have none.</param>
/// <param name="Diagnostics">In the order of their places.</param>
internal sealed record Understanding(
    IReadOnlyList<PageFacts> Pages, IReadOnlyList<string> Texts, MergeResult Merge, NamedModel Named, IReadOnlyList<DocsDiagnostic> Diagnostics);
