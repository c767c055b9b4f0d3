namespace PiecesGen.Package.Tests;

/// <summary>A test that compiles to native code; skipped where there is no C linker.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute()
    {
        if (Linker is null)
        {
            Skip = "No C linker (clang or gcc) is on the PATH.";
        }
    }

    public static string? Linker { get; } = ((string[])["clang", "gcc"]).FirstOrDefault(IsOnPath);

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
