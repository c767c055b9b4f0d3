using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>
/// A page whose front matter says <c>piecesgen: corrections</c>: what it states overrides every other page. Everything null
/// or absent is left as it is.
/// </summary>
/// <param name="BaseAddress">From "All URIs are relative to …".</param>
/// <param name="Operations">In page order. An operation may appear more than once, for instance in a method table and in a section.</param>
/// <param name="Models">In page order; likewise.</param>
/// <param name="SecuritySchemes">The schemes below "Documentation for Authorization".</param>
internal sealed record CorrectionsPageFacts(
    string Path,
    Stated<string>? BaseAddress,
    EquatableArray<OperationCorrectionFacts> Operations,
    EquatableArray<ModelCorrectionFacts> Models,
    EquatableArray<SecuritySchemeFacts>? SecuritySchemes,
    EquatableArray<Finding> Findings) : PageFacts(Path, null, Findings);
