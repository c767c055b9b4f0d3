namespace PiecesGen.Generator.Diagnostics;

/// <summary>Changes of the docs' words.</summary>
internal static class EditorialChanges
{
    public static readonly ChangeKind MeaningChanged = new("PG3201", "Meaning of a status changed", ChangeGrade.Editorial);

    public static readonly ChangeKind DeprecationChanged = new("PG3202", "Deprecation changed", ChangeGrade.Editorial);
}
