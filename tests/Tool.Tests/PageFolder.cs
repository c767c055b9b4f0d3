namespace PiecesGen.Tool.Tests;

/// <summary>A folder with pages, deleted after the test.</summary>
internal sealed class PageFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("piecesgen-").FullName.Replace('\\', '/');

    public string File(string name) => $"{Path}/{name}";

    public PageFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
