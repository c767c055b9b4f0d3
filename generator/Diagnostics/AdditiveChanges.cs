namespace PiecesGen.Generator.Diagnostics;

/// <summary>Changes of the docs that leave a program as it is and let it do more.</summary>
internal static class AdditiveChanges
{
    public static readonly ChangeKind OperationAdded = new("PG3101", "Operation added", ChangeGrade.Additive);

    public static readonly ChangeKind OptionalParameterAdded = new("PG3102", "Optional parameter added", ChangeGrade.Additive);

    public static readonly ChangeKind ParameterBecameOptional = new("PG3103", "Parameter became optional", ChangeGrade.Additive);

    public static readonly ChangeKind ModelAdded = new("PG3104", "Model added", ChangeGrade.Additive);

    public static readonly ChangeKind PropertyAdded = new("PG3105", "Property added", ChangeGrade.Additive);

    public static readonly ChangeKind ReceivedPropertyBecameRequired = new("PG3106", "Property of a received model became required", ChangeGrade.Additive);

    public static readonly ChangeKind SentPropertyBecameOptional = new("PG3107", "Property of a sent model became optional", ChangeGrade.Additive);

    public static readonly ChangeKind EnumValueAdded = new("PG3108", "Enum value added", ChangeGrade.Additive);

    public static readonly ChangeKind SecurityRelaxed = new("PG3109", "Security scheme no longer demanded", ChangeGrade.Additive);

    public static readonly ChangeKind ApiAdded = new("PG3110", "API added", ChangeGrade.Additive);

    public static readonly ChangeKind SecuritySchemeAdded = new("PG3111", "Security scheme added", ChangeGrade.Additive);
}
