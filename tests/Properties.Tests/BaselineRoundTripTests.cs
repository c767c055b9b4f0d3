using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Properties.Tests.Models;

namespace PiecesGen.Properties.Tests;

/// <summary>What holds of the baselines of any API.</summary>
public sealed class BaselineRoundTripTests
{
    private const int Cases = 500;

    [Fact]
    public void A_baseline_comes_back_from_its_text_and_has_no_change_to_itself()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            Baseline written = From(seed);
            string text = BaselineFormat.Write(written);

            Baseline read = Read(text);

            Assert.Equal(text, BaselineFormat.Write(read));
            Assert.Equal(written.Entries.Select(entry => entry with { Location = null }), read.Entries.Select(entry => entry with { Location = null }));
            Assert.Empty(BaselineComparer.Compare(written, read));
        }
    }

    [Fact]
    public void A_line_that_differs_is_a_change_and_changes_back_and_forth_are_of_the_same_members()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            Baseline before = From(seed);
            int changed = seed % before.Entries.Count;
            string[] lines = BaselineFormat.Write(before).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Baseline after = Read(string.Join('\n', lines.Where((_, line) => line != changed + 1)));

            string[] removed = [.. BaselineComparer.Compare(before, after).Select(change => change.Member)];
            string[] added = [.. BaselineComparer.Compare(after, before).Select(change => change.Member)];

            Assert.Contains(removed, member => lines[changed + 1].StartsWith(member, StringComparison.Ordinal));
            Assert.Equal(removed, added);
        }
    }

    private static Baseline From(int seed) => BaselineBuilder.Build(ModelGenerator.Make(seed), default);

    private static Baseline Read(string text)
    {
        var diagnostics = new DiagnosticList();
        Baseline? baseline = BaselineFormat.Read("/api.baseline.txt", text, diagnostics);
        Assert.Empty(diagnostics.ToArray());
        return baseline!;
    }
}
