using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>A clone of this repository with nothing built, and beside it the packages and the <c>nuget.config</c> of the README's section "Start".</summary>
public sealed class Clone : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("piecesgen-clone-");

    public Clone()
    {
        // In a worktree '.git' is a file, and a copy of it would be the same repository.
        string[] ignored = [".git", .. File.ReadLines(RepositoryRoot.File(".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/'))];
        Copy(new DirectoryInfo(RepositoryRoot.Path), Path, ignored);
        Commit(Path);

        CodeBlock[] start = [.. RepositoryDocument.At("README.md").Code.Where(block => block.Section == "Start")];
        var shell = new Shell(Path, home: null);
        shell.Follow(start.First(block => block.Language == "sh").Text);
        shell.AddFile("nuget.config", start.First(block => block.Language == "xml").Text);
        Beside = shell.Folder;
    }

    /// <summary>The clone itself.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "piecesgen");

    /// <summary>Where the README's first commands lead: the folder with the packages, and every folder below it finds them.</summary>
    public string Beside { get; }

    /// <summary>Makes a folder a repository of two commits that hold the same.</summary>
    public static void Commit(string folder)
    {
        Git(folder, "init", "--quiet");
        Git(folder, "add", ".");
        Git(folder, "commit", "--quiet", "--message", "Docs");
        Git(folder, "commit", "--quiet", "--message", "Nothing", "--allow-empty");
    }

    public static void Copy(DirectoryInfo source, string target, params string[] ignored)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.EnumerateFiles().Where(file => !ignored.Contains(file.Name)))
        {
            file.CopyTo(System.IO.Path.Combine(target, file.Name));
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories().Where(folder => !ignored.Contains(folder.Name)))
        {
            Copy(folder, System.IO.Path.Combine(target, folder.Name), ignored);
        }
    }

    public void Dispose()
    {
        // git protects its files.
        foreach (FileInfo file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        _folder.Delete(recursive: true);
    }

    private static void Git(string folder, params string[] arguments) => Command.Run(
        "git", folder, null, ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgSign=false", .. arguments]).AssertSucceeds();
}
