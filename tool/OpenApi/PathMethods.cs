namespace PiecesGen.Tool.OpenApi;

/// <summary>The methods that a path item has fields for; OpenAPI 3.2 has a place for any other one too.</summary>
internal static class PathMethods
{
    // In the order of the specification; the last one is new in 3.2.
    private static readonly string[] s_fields = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

    /// <summary>Sorts methods as they are written: those with fields, then the others.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(static (a, b) =>
        PlaceOf(a) is var first && PlaceOf(b) is var second && first != second ? first.CompareTo(second) : string.CompareOrdinal(a, b));

    public static bool HasField(string method) => Array.IndexOf(s_fields, method) >= 0;

    /// <summary>OpenAPI 3.1 has no place for it.</summary>
    public static bool IsNew(string method) => PlaceOf(method) >= s_fields.Length - 1;

    private static int PlaceOf(string method) => Array.IndexOf(s_fields, method) is >= 0 and int at ? at : s_fields.Length;
}
