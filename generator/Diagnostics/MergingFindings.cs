namespace PiecesGen.Generator.Diagnostics;

/// <summary>What merging the pages can find.</summary>
internal static class MergingFindings
{
    public static readonly FindingKind ModelWithoutPage = new(
        "PG1001", "Model without a page", FindingSeverity.Information);

    public static readonly FindingKind PagesDisagree = new(
        "PG1002", "Pages disagree", FindingSeverity.Warning);

    public static readonly FindingKind PathVariableWithoutParameter = new(
        "PG1003", "Path variable without a parameter", FindingSeverity.Warning);

    public static readonly FindingKind SeveralBodies = new(
        "PG1004", "Several parameters could be the body", FindingSeverity.Warning);

    public static readonly FindingKind OperationWithoutEndpoint = new(
        "PG1005", "Operation without HTTP method and path", FindingSeverity.Warning);

    public static readonly FindingKind StatusWithoutType = new(
        "PG1006", "Status without a type of its own", FindingSeverity.Information);

    public static readonly FindingKind NameStatedTwice = new(
        "PG1007", "Name stated twice", FindingSeverity.Warning);

    public static readonly FindingKind AddressNotUsable = new(
        "PG1008", "Base address that cannot be used", FindingSeverity.Warning);

    public static readonly FindingKind CorrectionMatchesNothing = new(
        "PG1009", "Correction that matches nothing", FindingSeverity.Warning);

    // Reported by the build targets: the compiler is told one client per page.
    public static readonly FindingKind PageOfSeveralClients = new(
        "PG1010", "Page named for several clients", FindingSeverity.Warning);

    public static readonly FindingKind NameChanged = new(
        "PG1011", "Name had to be changed", FindingSeverity.Information);

    public static readonly FindingKind PathWithoutVariable = new(
        "PG1012", "Path parameter that the path does not have", FindingSeverity.Warning);

    public static readonly FindingKind PatternMatchesNothing = new(
        "PG1013", "Pattern that matches no operation", FindingSeverity.Warning);

    public static readonly FindingKind UnknownDialect = new(
        "PG1014", "Pages of an unknown dialect", FindingSeverity.Information);

    public static readonly FindingKind NamesByConvention = new(
        "PG1015", "Names that rest on a convention", FindingSeverity.Information);
}
