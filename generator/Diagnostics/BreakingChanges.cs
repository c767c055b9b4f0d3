namespace PiecesGen.Generator.Diagnostics;

/// <summary>Changes of the docs after which a program may no longer compile, or no longer do the same.</summary>
internal static class BreakingChanges
{
    public static readonly ChangeKind OperationRemoved = new("PG3001", "Operation removed", ChangeGrade.Breaking);

    public static readonly ChangeKind EndpointChanged = new("PG3002", "HTTP method or path changed", ChangeGrade.Breaking);

    public static readonly ChangeKind ParameterRemoved = new("PG3003", "Parameter removed", ChangeGrade.Breaking);

    public static readonly ChangeKind RequiredParameterAdded = new("PG3004", "Required parameter added", ChangeGrade.Breaking);

    public static readonly ChangeKind ParameterBecameRequired = new("PG3005", "Parameter became required", ChangeGrade.Breaking);

    public static readonly ChangeKind ParameterTypeChanged = new("PG3006", "Type of a parameter changed", ChangeGrade.Breaking);

    public static readonly ChangeKind ParameterMoved = new("PG3007", "Parameter is sent differently", ChangeGrade.Breaking);

    public static readonly ChangeKind StatusRemoved = new("PG3008", "Status removed", ChangeGrade.Breaking);

    public static readonly ChangeKind StatusAdded = new("PG3009", "Status added", ChangeGrade.Breaking);

    public static readonly ChangeKind StatusBodyChanged = new("PG3010", "Body of a status changed", ChangeGrade.Breaking);

    public static readonly ChangeKind ModelRemoved = new("PG3011", "Model removed", ChangeGrade.Breaking);

    public static readonly ChangeKind ModelChangedKind = new("PG3012", "Model became something else", ChangeGrade.Breaking);

    public static readonly ChangeKind PropertyRemoved = new("PG3013", "Property removed", ChangeGrade.Breaking);

    public static readonly ChangeKind RequiredPropertyAdded = new("PG3014", "Required property of a sent model added", ChangeGrade.Breaking);

    public static readonly ChangeKind SentPropertyBecameRequired = new("PG3015", "Property of a sent model became required", ChangeGrade.Breaking);

    public static readonly ChangeKind ReceivedPropertyBecameOptional = new("PG3016", "Property of a received model became optional", ChangeGrade.Breaking);

    public static readonly ChangeKind PropertyTypeChanged = new("PG3017", "Type of a property changed", ChangeGrade.Breaking);

    public static readonly ChangeKind EnumValueRemoved = new("PG3018", "Enum value removed", ChangeGrade.Breaking);

    public static readonly ChangeKind SecurityTightened = new("PG3019", "Security scheme demanded", ChangeGrade.Breaking);

    public static readonly ChangeKind ServerChanged = new("PG3020", "Base address changed", ChangeGrade.Breaking);

    public static readonly ChangeKind GivenNameChanged = new("PG3021", "Name in C# changed", ChangeGrade.Breaking);

    public static readonly ChangeKind ApiRemoved = new("PG3022", "API removed", ChangeGrade.Breaking);

    public static readonly ChangeKind SecuritySchemeRemoved = new("PG3023", "Security scheme removed", ChangeGrade.Breaking);

    public static readonly ChangeKind SecuritySchemeChanged = new("PG3024", "Security scheme changed", ChangeGrade.Breaking);
}
