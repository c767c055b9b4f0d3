namespace PiecesGen.Generator.Diagnostics;

/// <summary>What reading a page can find.</summary>
internal static class ReadingFindings
{
    public static readonly FindingKind UnreadableTable = new(
        "PG0001", "Table missing or broken", FindingSeverity.Warning);

    public static readonly FindingKind UnknownColumn = new(
        "PG0002", "Unknown table column", FindingSeverity.Information);

    public static readonly FindingKind RowTooShort = new(
        "PG0003", "Row with too few cells", FindingSeverity.Warning);

    public static readonly FindingKind RowTooLong = new(
        "PG0004", "Row with too many cells", FindingSeverity.Warning);

    public static readonly FindingKind UnreadableType = new(
        "PG0005", "Unreadable type", FindingSeverity.Warning);

    public static readonly FindingKind OperationWithoutSection = new(
        "PG0006", "Operation without a section", FindingSeverity.Warning);

    public static readonly FindingKind OperationWithoutRow = new(
        "PG0007", "Operation missing in the method table", FindingSeverity.Warning);

    // The line repeats a summary that people write by hand, so that it is often wrong where the table is right.
    public static readonly FindingKind EndpointDisagreement = new(
        "PG0008", "Table and section disagree on method or path", FindingSeverity.Information);

    public static readonly FindingKind UnreadableStatus = new(
        "PG0009", "Status that is no status", FindingSeverity.Warning);

    public static readonly FindingKind MissingName = new(
        "PG0010", "Row without a name", FindingSeverity.Warning);

    public static readonly FindingKind UnreadableRequest = new(
        "PG0011", "Unreadable HTTP request", FindingSeverity.Warning);

    public static readonly FindingKind UnreadableSection = new(
        "PG0012", "Section not understood", FindingSeverity.Warning);

    public static readonly FindingKind SimilarHeading = new(
        "PG0013", "Heading is nearly one we know", FindingSeverity.Information);

    public static readonly FindingKind StatedTwice = new(
        "PG0014", "Stated twice on one page", FindingSeverity.Warning);

    public static readonly FindingKind UnreadableCorrection = new(
        "PG0015", "Correction not understood", FindingSeverity.Warning);

    public static readonly FindingKind MixedDialects = new(
        "PG0016", "Page of two dialects", FindingSeverity.Warning);
}
