namespace PiecesGen.Generator.Findings;

/// <summary>What can be found about the pages that a project hands over.</summary>
internal static class InputFindings
{
    public static readonly FindingKind ForeignPage = new(
        "PG0100", "Page without API documentation", FindingSeverity.Information);
}
