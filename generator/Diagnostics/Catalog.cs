using System.Collections.Generic;

namespace PiecesGen.Generator.Diagnostics;

/// <summary>Everything that can be found: one line each, by the step that finds it. Ids are never used again.</summary>
internal static class Catalog
{
    private static readonly List<DiagnosticKind> s_all = [];

    // What reading a page can find.
    public static readonly DiagnosticKind UnreadableTable = Warning("PG0001", "Table missing or broken");
    public static readonly DiagnosticKind UnknownColumn = Information("PG0002", "Unknown table column");
    public static readonly DiagnosticKind RowTooShort = Warning("PG0003", "Row with too few cells");
    public static readonly DiagnosticKind RowTooLong = Warning("PG0004", "Row with too many cells");
    public static readonly DiagnosticKind UnreadableType = Warning("PG0005", "Unreadable type");
    public static readonly DiagnosticKind OperationWithoutSection = Warning("PG0006", "Operation without a section");
    public static readonly DiagnosticKind OperationWithoutRow = Warning("PG0007", "Operation missing in the method table");
    // The line repeats a summary that people write by hand, so that it is often wrong where the table is right.
    public static readonly DiagnosticKind EndpointDisagreement = Information("PG0008", "Table and section disagree on method or path");
    public static readonly DiagnosticKind UnreadableStatus = Warning("PG0009", "Invalid status");
    public static readonly DiagnosticKind MissingName = Warning("PG0010", "Row without a name");
    public static readonly DiagnosticKind UnreadableRequest = Warning("PG0011", "Unreadable HTTP request");
    public static readonly DiagnosticKind UnreadableSection = Warning("PG0012", "Section not understood");
    public static readonly DiagnosticKind SimilarHeading = Information("PG0013", "Heading similar to a known one");
    public static readonly DiagnosticKind StatedTwice = Warning("PG0014", "Duplicate row or section");
    public static readonly DiagnosticKind UnreadableCorrection = Warning("PG0015", "Invalid correction");
    public static readonly DiagnosticKind MixedDialects = Warning("PG0016", "Page in two dialects");
    public static readonly DiagnosticKind NearlyStatement = Warning("PG0017", "Unreadable statement of an operation");
    public static readonly DiagnosticKind ParametersOfNoOperation = Information("PG0018", "Parameters without an operation");
    public static readonly DiagnosticKind UnreadableExample = Information("PG0019", "Example is not valid JSON");
    public static readonly DiagnosticKind UnknownMeaning = Warning("PG0020", "Invalid vocabulary entry");
    public static readonly DiagnosticKind DamagedOperation = Warning("PG0021", "Damaged packed operation");

    // What can be found about what a project hands over: its pages, its properties and its language.
    public static readonly DiagnosticKind ForeignPage = Information("PG0100", "Page without API documentation");
    public static readonly DiagnosticKind NoPages = Warning("PG0101", "No pages for a client");
    public static readonly DiagnosticKind LanguageTooOld = Error("PG0102", "Language version too old");
    public static readonly DiagnosticKind LargeClient = Information("PG0103", "Large client among many other files");
    public static readonly DiagnosticKind UnknownOptionValue = Warning("PG0107", "Invalid option value");
    public static readonly DiagnosticKind UnknownOption = Warning("PG0108", "Unknown option");
    public static readonly DiagnosticKind ClientNotReferenced = Error("PG0109", "Client of a test handler not referenced");
    // Reported by the build targets, as is what they alone know of the project.
    public static readonly DiagnosticKind OtherLanguage = Warning("PG0104", "Language without source generators");
    public static readonly DiagnosticKind MissingRuntime = Error("PG0105", "Runtime library not referenced");
    public static readonly DiagnosticKind PrivateRuntime = Warning("PG0106", "Runtime library is private");

    // What merging the pages can find.
    public static readonly DiagnosticKind ModelWithoutPage = Information("PG1001", "Model without a page");
    public static readonly DiagnosticKind PagesDisagree = Warning("PG1002", "Pages disagree");
    public static readonly DiagnosticKind PathVariableWithoutParameter = Warning("PG1003", "Path variable without a parameter");
    public static readonly DiagnosticKind SeveralBodies = Warning("PG1004", "Several parameters could be the body");
    public static readonly DiagnosticKind OperationWithoutEndpoint = Warning("PG1005", "Operation without HTTP method and path");
    public static readonly DiagnosticKind StatusWithoutType = Information("PG1006", "Status without its own type");
    public static readonly DiagnosticKind NameStatedTwice = Warning("PG1007", "Duplicate name");
    public static readonly DiagnosticKind AddressNotUsable = Warning("PG1008", "Invalid base address");
    public static readonly DiagnosticKind CorrectionMatchesNothing = Warning("PG1009", "Correction matches nothing");
    // Reported by the build targets: the compiler is told one client per page.
    public static readonly DiagnosticKind PageOfSeveralClients = Warning("PG1010", "Page used by several clients");
    public static readonly DiagnosticKind NameChanged = Information("PG1011", "Name changed for C#");
    public static readonly DiagnosticKind PathWithoutVariable = Warning("PG1012", "Path parameter not in the path");
    public static readonly DiagnosticKind PatternMatchesNothing = Warning("PG1013", "Pattern matches no operation");
    public static readonly DiagnosticKind UnknownDialect = Information("PG1014", "Unknown dialect");
    public static readonly DiagnosticKind NamesByConvention = Information("PG1015", "Names inferred by convention");
    public static readonly DiagnosticKind FormatNotWritten = Warning("PG1016", "Unsupported body format");
    public static readonly DiagnosticKind OperationDescribedTwice = Warning("PG1017", "Operation described twice");
    public static readonly DiagnosticKind DefaultWithoutValue = Warning("PG1018", "Invalid default value");
    public static readonly DiagnosticKind ExampleContradictsTable = Information("PG1019", "Example contradicts its table");
    public static readonly DiagnosticKind RequestOfNoOperation = Information("PG1021", "Request example without an operation");
    public static readonly DiagnosticKind FieldOfExampleAlone = Information("PG1020", "Field only in an example");
    public static readonly DiagnosticKind CorrectionRepeatsPages = Information("PG1030", "Correction repeats the pages");

    // What can be found about the use of a client in the consumer's code.
    /// <summary>A constant, which the compiler's rules about analyzers ask for.</summary>
    public const string SwitchWithoutArmId = "PG2001";
    public static readonly DiagnosticKind SwitchWithoutArm = Warning(SwitchWithoutArmId, "Switch without an arm for a documented status");
    public const string MatchWithWrongArmsId = "PG2002";
    public static readonly DiagnosticKind MatchWithWrongArms = Warning(MatchWithWrongArmsId, "Match without an arm for each documented status");
    public const string ArgumentByPositionId = "PG2010";
    public static readonly DiagnosticKind ArgumentByPosition = Information(ArgumentByPositionId, "Optional argument without its name");

    // What can be found about a baseline itself.
    public static readonly DiagnosticKind UnreadableBaseline = Warning("PG3000", "Unreadable baseline");
    public static readonly DiagnosticKind BaselineWithoutPages = Warning("PG3099", "Baseline without pages");

    // Changes of the docs after which a program may no longer compile, or no longer do the same.
    public static readonly ChangeKind OperationRemoved = Breaking("PG3001", "Operation removed");
    public static readonly ChangeKind EndpointChanged = Breaking("PG3002", "HTTP method or path changed");
    public static readonly ChangeKind ParameterRemoved = Breaking("PG3003", "Parameter removed");
    public static readonly ChangeKind RequiredParameterAdded = Breaking("PG3004", "Required parameter added");
    public static readonly ChangeKind ParameterBecameRequired = Breaking("PG3005", "Parameter became required");
    public static readonly ChangeKind ParameterTypeChanged = Breaking("PG3006", "Parameter type changed");
    public static readonly ChangeKind ParameterMoved = Breaking("PG3007", "Parameter sent differently");
    public static readonly ChangeKind StatusRemoved = Breaking("PG3008", "Status removed");
    public static readonly ChangeKind StatusAdded = Breaking("PG3009", "Status added");
    public static readonly ChangeKind StatusBodyChanged = Breaking("PG3010", "Status body changed");
    public static readonly ChangeKind ModelRemoved = Breaking("PG3011", "Model removed");
    public static readonly ChangeKind ModelChangedKind = Breaking("PG3012", "Model kind changed");
    public static readonly ChangeKind PropertyRemoved = Breaking("PG3013", "Property removed");
    public static readonly ChangeKind RequiredPropertyAdded = Breaking("PG3014", "Required property added to a sent model");
    public static readonly ChangeKind SentPropertyBecameRequired = Breaking("PG3015", "Property of a sent model became required");
    public static readonly ChangeKind ReceivedPropertyBecameOptional = Breaking("PG3016", "Property of a received model became optional");
    public static readonly ChangeKind PropertyTypeChanged = Breaking("PG3017", "Property type changed");
    public static readonly ChangeKind EnumValueRemoved = Breaking("PG3018", "Enum value removed");
    public static readonly ChangeKind SecurityTightened = Breaking("PG3019", "Security scheme required");
    public static readonly ChangeKind ServerChanged = Breaking("PG3020", "Base address changed");
    public static readonly ChangeKind GivenNameChanged = Breaking("PG3021", "C# name changed");
    public static readonly ChangeKind ApiRemoved = Breaking("PG3022", "API removed");
    public static readonly ChangeKind SecuritySchemeRemoved = Breaking("PG3023", "Security scheme removed");
    public static readonly ChangeKind SecuritySchemeChanged = Breaking("PG3024", "Security scheme changed");
    public static readonly ChangeKind PropertyBecameReadOnly = Breaking("PG3025", "Property of a sent model became read-only");
    public static readonly ChangeKind OperationRenamed = Breaking("PG3026", "Operation renamed");
    public static readonly ChangeKind ApiRenamed = Breaking("PG3027", "API renamed");
    public static readonly ChangeKind ParametersReordered = Breaking("PG3028", "Parameters reordered");

    // Changes of the docs that leave a program as it is and let it do more.
    public static readonly ChangeKind OperationAdded = Additive("PG3101", "Operation added");
    public static readonly ChangeKind OptionalParameterAdded = Additive("PG3102", "Optional parameter added");
    public static readonly ChangeKind ParameterBecameOptional = Additive("PG3103", "Parameter became optional");
    public static readonly ChangeKind ModelAdded = Additive("PG3104", "Model added");
    public static readonly ChangeKind PropertyAdded = Additive("PG3105", "Property added");
    public static readonly ChangeKind ReceivedPropertyBecameRequired = Additive("PG3106", "Property of a received model became required");
    public static readonly ChangeKind SentPropertyBecameOptional = Additive("PG3107", "Property of a sent model became optional");
    public static readonly ChangeKind EnumValueAdded = Additive("PG3108", "Enum value added");
    public static readonly ChangeKind SecurityRelaxed = Additive("PG3109", "Security scheme no longer required");
    public static readonly ChangeKind ApiAdded = Additive("PG3110", "API added");
    public static readonly ChangeKind SecuritySchemeAdded = Additive("PG3111", "Security scheme added");
    public static readonly ChangeKind PropertyBecameWritable = Additive("PG3112", "Property of a sent model no longer read-only");

    // Changes of the docs' words.
    public static readonly ChangeKind MeaningChanged = Editorial("PG3201", "Meaning of a status changed");
    public static readonly ChangeKind DeprecationChanged = Editorial("PG3202", "Deprecation changed");

    /// <summary>In the order in which they stand here.</summary>
    public static IReadOnlyList<DiagnosticKind> All => s_all;

    private static DiagnosticKind Information(string id, string title) => Add(new DiagnosticKind(id, title, Severity.Information));

    private static DiagnosticKind Warning(string id, string title) => Add(new DiagnosticKind(id, title, Severity.Warning));

    private static DiagnosticKind Error(string id, string title) => Add(new DiagnosticKind(id, title, Severity.Error));

    private static ChangeKind Breaking(string id, string title) => Add(new ChangeKind(id, title, ChangeGrade.Breaking));

    private static ChangeKind Additive(string id, string title) => Add(new ChangeKind(id, title, ChangeGrade.Additive));

    private static ChangeKind Editorial(string id, string title) => Add(new ChangeKind(id, title, ChangeGrade.Editorial));

    private static TKind Add<TKind>(TKind kind)
        where TKind : DiagnosticKind
    {
        s_all.Add(kind);
        return kind;
    }
}
