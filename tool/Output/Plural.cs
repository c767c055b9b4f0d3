namespace PiecesGen.Tool.Output;

/// <summary>A number of things in words.</summary>
internal static class Plural
{
    /// <summary><c>1 warning</c>, <c>2 warnings</c>.</summary>
    public static string From(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
