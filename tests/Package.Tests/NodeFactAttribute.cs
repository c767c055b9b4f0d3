namespace PiecesGen.Package.Tests;

/// <summary>Runs where there is Node.js, which runs a program as a browser does, but for its pages.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))))
        {
            Skip = "node is not on the PATH.";
        }
    }
}
