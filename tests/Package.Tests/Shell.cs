using System.Text.RegularExpressions;

namespace PiecesGen.Package.Tests;

/// <summary>Somebody at a shell who types the commands of a document word for word: the SDK's, <c>cd</c>, and the tool's once it is installed.</summary>
/// <param name="folder">Where they begin.</param>
/// <param name="home">Their home, with the packages and tools that they install; null for that of whoever runs the tests.</param>
internal sealed partial class Shell(string folder, string? home)
{
    private readonly string? _packageCache = home is null ? null : Path.Combine(home, "packages");

    /// <summary>Where they are.</summary>
    public string Folder { get; private set; } = folder;

    /// <summary>Types lines, of which each has to succeed; returns what they printed.</summary>
    public string Follow(string commands)
    {
        string[] lines = [.. commands.Split('\n').Select(line => Comment().Replace(line, "")).Where(line => line.Length > 0)];
        return string.Concat(lines.Select(Type));
    }

    public CommandResult Run(params string[] arguments) => Command.Run("dotnet", Folder, _packageCache, home, arguments);

    public string AddFile(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private string Type(string line)
    {
        switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["cd", string target]:
                Folder = Path.GetFullPath(target, Folder);
                return "";
            case ["dotnet", .. string[] arguments]:
                return Run(arguments).AssertSucceeds().Output;
            case ["piecesgen", .. string[] arguments]:
                // What a shell finds on its PATH after 'dotnet tool install --global'.
                string tool = Path.Combine(home!, ".dotnet", "tools", OperatingSystem.IsWindows() ? "piecesgen.exe" : "piecesgen");
                return Command.Run(tool, Folder, _packageCache, home, arguments).AssertSucceeds().Output;
            default:
                throw new ArgumentException($"A shell of these tests knows 'cd', 'dotnet' and 'piecesgen', not '{line}'.", nameof(line));
        }
    }

    [GeneratedRegex(@"\s*(^|\s)#.*$")]
    private static partial Regex Comment();
}
