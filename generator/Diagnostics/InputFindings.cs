namespace PiecesGen.Generator.Diagnostics;

/// <summary>What can be found about what a project hands over: its pages, its properties and its language.</summary>
internal static class InputFindings
{
    public static readonly FindingKind ForeignPage = new(
        "PG0100", "Page without API documentation", FindingSeverity.Information);

    public static readonly FindingKind NoPages = new(
        "PG0101", "No page to make a client from", FindingSeverity.Warning);

    public static readonly FindingKind LanguageTooOld = new(
        "PG0102", "Language version too old", FindingSeverity.Error);
}
