using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Reports;

/// <summary>The kinds that a report is about.</summary>
internal static class FindingKinds
{
    /// <summary>Each kind once, in the order of the ids.</summary>
    public static FindingKind[] From(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => finding.Kind).Distinct().OrderBy(kind => kind.Id, StringComparer.Ordinal)];
}
