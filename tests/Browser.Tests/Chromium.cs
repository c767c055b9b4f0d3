namespace PiecesGen.Browser.Tests;

/// <summary>The browser that is installed.</summary>
internal static class Chromium
{
    public const string Missing = "chromium is not on the PATH.";

    /// <summary>Null where none is on the PATH.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(static folder => System.IO.Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);
}

/// <summary>A test in the browser; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Path is null ? Chromium.Missing : null;
}

/// <summary>Likewise, over several docs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Path is null ? Chromium.Missing : null;
}
