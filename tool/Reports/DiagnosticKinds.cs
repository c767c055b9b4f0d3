using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Reports;

/// <summary>The kinds that a report is about.</summary>
internal static class DiagnosticKinds
{
    /// <summary>Each kind once, in the order of the ids.</summary>
    public static DiagnosticKind[] From(IEnumerable<DocsDiagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Kind).Distinct().OrderBy(kind => kind.Id, StringComparer.Ordinal)];
}
