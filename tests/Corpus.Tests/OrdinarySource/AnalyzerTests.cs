namespace PiecesGen.Corpus.Tests.OrdinarySource;

/// <summary>Analyzers skip generated code, so here the emitted files are somebody's own, with every rule of the SDK on.</summary>
public sealed class AnalyzerTests
{
    [Fact]
    public void Only_rules_of_naming_and_design_are_accepted() => Assert.All(AcceptedRules.Ids, id => Assert.Matches("^CA1[07][0-9]{2}$", id));

    [CorpusFact]
    public void Only_accepted_rules_of_naming_and_design_are_broken()
    {
        using var project = new OrdinaryProject(
            CorpusRun.For(CorpusPages.Both).Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())));

        IReadOnlyList<RuleHit> hits = project.Build();

        HashSet<string> accepted = [.. AcceptedRules.Ids];
        string[] others =
        [
            .. hits.Where(hit => hit.Level != "note" && !accepted.Contains(hit.Rule))
                .GroupBy(hit => hit.Rule)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}: {group.Count()} times, first {group.First().Place}: {group.First().Message}"),
        ];
        Assert.True(others.Length == 0, string.Join("\n", others));

        // So the analyzers did run; and a rule that nothing breaks any more leaves the list.
        Assert.Equal(AcceptedRules.Ids, hits.Select(hit => hit.Rule).Where(accepted.Contains).Distinct().Order(StringComparer.Ordinal));
    }
}
