using System.Text;
using PiecesGen.Tests.Support;

namespace PiecesGen.Golden.Tests;

/// <summary>The accepted outputs of one case, below <c>Outputs</c>. <c>PIECESGEN_ACCEPT=1</c> writes them anew.</summary>
internal sealed class OutputFolder
{
    private const string Accept = "If it is meant so, run `PIECESGEN_ACCEPT=1 dotnet test tests/Golden.Tests` and commit what it writes.";

    private static readonly string s_outputs = RepositoryRoot.File("tests/Golden.Tests/Outputs");
    private static readonly bool s_accepts = Environment.GetEnvironmentVariable("PIECESGEN_ACCEPT") == "1";

    // What is no UTF-8 is an error, and a byte order mark a difference.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;

    private OutputFolder(string path) => _path = path;

    public static OutputFolder For(string name) => new(Path.Combine(s_outputs, name));

    /// <summary>Fails where a folder belongs to none of the cases.</summary>
    public static void AssertOnly(IEnumerable<string> cases)
    {
        string[] orphans = [.. Directory.EnumerateDirectories(s_outputs).Where(folder => !cases.Contains(Path.GetFileName(folder)))];
        if (s_accepts)
        {
            Array.ForEach(orphans, orphan => Directory.Delete(orphan, recursive: true));
            return;
        }

        Assert.True(orphans.Length == 0, $"These outputs have no input any more: {string.Join(", ", orphans.Select(Path.GetFileName))}. {Accept}");
    }

    /// <summary>Fails unless the folder holds exactly these files, with exactly these texts.</summary>
    public void AssertHolds(IReadOnlyDictionary<string, string> files)
    {
        if (s_accepts)
        {
            Write(files);
        }

        string[] differences = [.. Differences(files)];

        Assert.True(differences.Length == 0, $"{Path.GetRelativePath(RepositoryRoot.Path, _path)}:\n{string.Join('\n', differences)}\n{Accept}");
    }

    private void Write(IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(_path);
        foreach (string stale in Names().Where(name => !files.ContainsKey(name)))
        {
            File.Delete(Path.Combine(_path, stale));
        }

        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(_path, name), text, s_utf8);
        }
    }

    private IEnumerable<string> Differences(IReadOnlyDictionary<string, string> files)
    {
        string[] names = Names();
        foreach (string name in names.Union(files.Keys).Order(StringComparer.Ordinal))
        {
            if (!files.TryGetValue(name, out string? made))
            {
                yield return $"  {name} is made no longer";
            }
            else if (!names.Contains(name))
            {
                yield return $"  {name} is new";
            }
            else if (s_utf8.GetString(File.ReadAllBytes(Path.Combine(_path, name))) is var accepted && accepted != made)
            {
                yield return $"  {name} differs, {FirstDifference(accepted, made)}";
            }
        }
    }

    private static string FirstDifference(string accepted, string made)
    {
        string[] before = accepted.Split('\n');
        string[] after = made.Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"first in line {line + 1}:\n    - {before.ElementAtOrDefault(line)}\n    + {after.ElementAtOrDefault(line)}";
    }

    private string[] Names() => Directory.Exists(_path) ? [.. Directory.EnumerateFiles(_path).Select(file => Path.GetFileName(file)!)] : [];
}
