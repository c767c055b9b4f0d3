namespace PiecesGen.NativeAot.Tests;

/// <summary>A test that compiles to native code, for which .NET needs a linker of the system.</summary>
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        bool hasLinker = OperatingSystem.IsWindows() || folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
        Skip = hasLinker ? null : "Compiling to native code needs clang or gcc, and neither is on the PATH.";
    }
}
