using System.Text.RegularExpressions;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tests.Support;

namespace PiecesGen.Baselines.Tests;

/// <summary>The pages about changes show two baselines, and the one change that is found between them, in its own words.</summary>
public sealed partial class ChangeDiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. ChangeTests.Kinds.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_that_change_and_its_message_is_what_is_reported(string id)
    {
        string page = File.ReadAllText(RepositoryRoot.File($"docs/diagnostics/{id}.md"));
        ChangeKind kind = ChangeTests.Kinds.Single(kind => kind.Id == id);
        string[] diff = Block(page, "diff").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Change change = Assert.Single(BaselineComparer.Compare(Side(diff, '-'), Side(diff, '+')));

        string severity = kind.Severity == Severity.Warning ? "warning" : "information";
        Assert.StartsWith($"# {id}: {kind.Title}\n\n**Default severity**: {severity}\n", page, StringComparison.Ordinal);
        Assert.Equal($"{severity} {id}: {change.Message}", Block(page, "text").Trim());
    }

    private static Baseline Side(string[] diff, char sign) =>
        Baselines.OfLines(string.Join('\n', diff.Where(line => line[0] == ' ' || line[0] == sign).Select(line => line[2..])));

    private static string Block(string page, string language) =>
        Blocks().Matches(page).Single(block => block.Groups["language"].Value == language).Groups["text"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
