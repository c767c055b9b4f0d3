namespace PiecesGen.Tool.Output;

/// <summary>A path as it is typed into a shell.</summary>
internal static class ShellWord
{
    public static string From(string path) => path.All(static c => char.IsLetterOrDigit(c) || "/\\.:_-~".Contains(c)) ? path
        : OperatingSystem.IsWindows() ? $"\"{path}\""
        : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
