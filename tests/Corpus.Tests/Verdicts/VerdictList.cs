using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PiecesGen.Corpus.Tests.Verdicts;

/// <summary>
/// A sample that people have judged: a table whose first column is what was drawn, and whose others are verdicts, and at last why. The
/// draw depends on nothing but the seed and the keys, so that what is no part of a change keeps its verdict.
/// </summary>
internal sealed class VerdictList
{
    public const string Right = "right";
    public const string Wrong = "wrong";

    // What the page does not have.
    private const string None = "–";
    private const string Open = "?";
    private const string Seed = "1";

    private readonly string _path;
    private readonly List<string> _text;
    private readonly int _table;

    private VerdictList(string path)
    {
        _path = path;
        _text = [.. File.ReadAllLines(path)];
        _table = _text.FindIndex(static line => line.StartsWith("| ---", StringComparison.Ordinal)) + 1;
    }

    private IEnumerable<string[]> Rows => _text.Skip(_table).Where(static line => line.StartsWith('|')).Select(static line => line.Trim()[1..^1].Split('|', StringSplitOptions.TrimEntries));

    private int Columns => _text[_table - 1].Count(static c => c == '|') - 1;

    public static VerdictList For(string name) => new(RepositoryRoot.File($"tests/Corpus.Tests/Verdicts/{name}.md"));

    /// <summary>Those of the keys that the seed draws, in the order in which it does.</summary>
    public static List<string> Draw(IEnumerable<string> keys, int count) =>
        [.. keys.Distinct(StringComparer.Ordinal).OrderBy(static key => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {key}"))), StringComparer.Ordinal).Take(count)];

    /// <summary>Fails unless what was drawn is judged, and the share of wrong verdicts is at most that.</summary>
    public void AssertJudges(List<string> drawn, double mostWrong)
    {
        if (Environment.GetEnvironmentVariable("PIECESGEN_ACCEPT") == "1")
        {
            Write(drawn);
        }

        Dictionary<string, string[]> judged = Rows.ToDictionary(static row => row[0], StringComparer.Ordinal);
        string[] unjudged = [.. drawn.Where(key => !judged.TryGetValue(key, out string[]? row) || row.Contains(Open))];
        Assert.True(
            unjudged.Length == 0,
            $"{Path.GetFileName(_path)} judges none of these:\n{string.Join('\n', unjudged)}\nWith PIECESGEN_ACCEPT=1 the test writes them into the list; each needs a verdict by eye.");
        string[] verdicts = [.. drawn.SelectMany(key => judged[key].Skip(1).SkipLast(1)).Where(static verdict => verdict != None)];
        Assert.All(verdicts, static verdict => Assert.True(verdict is Right or Wrong, $"'{verdict}' is no verdict."));
        double wrong = (double)verdicts.Count(static verdict => verdict == Wrong) / verdicts.Length;
        Assert.True(wrong <= mostWrong, string.Create(CultureInfo.InvariantCulture, $"{wrong:P1} of the verdicts of {Path.GetFileName(_path)} are wrong."));
    }

    /// <summary>What is drawn now, with the verdicts that there are.</summary>
    private void Write(List<string> drawn)
    {
        Dictionary<string, string[]> judged = Rows.ToDictionary(static row => row[0], StringComparer.Ordinal);
        int columns = Columns;
        _text.RemoveRange(_table, _text.Count - _table);
        _text.AddRange(drawn.Select(key => judged.TryGetValue(key, out string[]? row) && row.Length == columns ? row : [key, .. Enumerable.Repeat(Open, columns - 2), ""]).Select(static row => $"| {string.Join(" | ", row)} |"));
        File.WriteAllLines(_path, _text);
    }
}
