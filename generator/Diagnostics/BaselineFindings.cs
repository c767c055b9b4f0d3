namespace PiecesGen.Generator.Diagnostics;

/// <summary>What can be found about a baseline itself.</summary>
internal static class BaselineFindings
{
    public static readonly FindingKind UnreadableBaseline = new(
        "PG3000", "Baseline that cannot be read", FindingSeverity.Warning);

    public static readonly FindingKind BaselineWithoutPages = new(
        "PG3099", "Baseline without pages", FindingSeverity.Warning);
}
