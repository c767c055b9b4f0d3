namespace PiecesGen.Architecture.Tests;

/// <summary>The places of sources in a checkout, written with slashes from its root on.</summary>
internal sealed class SourcePaths(string root)
{
    public string For(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    public string FolderOf(string path) => Folder(For(path));

    /// <summary>Whether a build wrote the file; it is compiled and has no place.</summary>
    public bool IsWritten(string path) => For(path).Contains("/obj/", StringComparison.Ordinal);

    public static string Folder(string file) => file[..Math.Max(file.LastIndexOf('/'), 0)];
}
