using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using PiecesGen.Tool.Files;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Diff;

/// <summary>A file or folder at a git revision, as <c>git show</c> takes it: <c>HEAD~1:docs-input</c>, <c>v2:./docs</c>.</summary>
internal sealed record GitRevision(string Name)
{
    /// <summary>Null for a text that names no revision. One that starts with a dash would be an option of git.</summary>
    public static GitRevision? Parse(string argument) =>
        argument.IndexOf(':', StringComparison.Ordinal) > 0 && argument[0] != '-' ? new GitRevision(argument) : null;

    /// <summary>The pages of a folder, or the one file.</summary>
    public async Task<IReadOnlyList<RevisionFile>> ReadAsync(CancellationToken cancellationToken)
    {
        string type = Encoding.UTF8.GetString(await RunAsync(["cat-file", "-t", Name], cancellationToken)).Trim();
        if (type == "blob")
        {
            return [new RevisionFile(Name, PageFileReader.Decode(await RunAsync(["cat-file", "blob", Name], cancellationToken)))];
        }

        // From below the repository's root, `git archive` would look for the working folder in the tree; given the repository, it does not.
        string[] resolved = Encoding.UTF8.GetString(await RunAsync(["rev-parse", "--absolute-git-dir", Name], cancellationToken)).Split('\n');
        byte[] bytesOfTar = await RunAsync([$"--git-dir={resolved[0].Trim()}", "archive", "--format=tar", resolved[1].Trim()], cancellationToken);
        using var archive = new MemoryStream(bytesOfTar);
        var pages = new List<RevisionFile>();
        await using var tar = new TarReader(archive);
        while (await tar.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            if (entry.DataStream is { } data && IsPage(entry.Name))
            {
                using var bytes = new MemoryStream();
                await data.CopyToAsync(bytes, cancellationToken);
                pages.Add(new RevisionFile($"{Name.TrimEnd('/')}/{entry.Name}", PageFileReader.Decode(bytes.ToArray())));
            }
        }

        return pages.Count > 0 ? pages : throw new UnusablePathException($"{Name}: {PageFinder.NoPage}");
    }

    /// <summary>As in a folder: what is hidden is left out.</summary>
    private static bool IsPage(string file) =>
        PageFinder.IsPage(file) && !file.Split('/').Any(name => name.StartsWith('.'));

    private async Task<byte[]> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using Process git = Start(arguments);
        Task<string> errors = git.StandardError.ReadToEndAsync(cancellationToken);
        using var output = new MemoryStream();
        await git.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        await git.WaitForExitAsync(cancellationToken);
        return git.ExitCode == 0 ? output.ToArray() : throw new UnusablePathException($"{Name}: {(await errors).Trim()}");
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new UnusablePathException($"{Name} is not a file or folder. The program 'git' is needed to read it as a revision: {exception.Message}", exception);
        }
    }
}
