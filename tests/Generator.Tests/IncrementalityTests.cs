using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Hosting;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>What runs again after an edit, told by the reasons of the tracked steps.</summary>
public sealed class IncrementalityTests
{
    private const string Source = "internal static class Consumer { public static int Number => 1; }";
    private const string DistributionModel = "/docs/python/models/Distribution.md";

    private static readonly string[] s_steps =
    [
        Steps.Options, Steps.Inputs, Steps.Pages, Steps.Clients, Steps.Merge, Steps.Model, Steps.Names, Steps.Client, Steps.ClientOptions,
        Steps.Groups, Steps.Schemas, Steps.Findings,
    ];

    private readonly GeneratorSession _session = new(DocsInput.Pages, Source);

    public IncrementalityTests() => _session.Run().AssertCompiles();

    [Fact]
    public void The_first_run_makes_everything_anew() => Assert.All(
        s_steps,
        step => Assert.All(new GeneratorSession(DocsInput.Pages).Run().Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));

    [Fact]
    public void Running_again_runs_nothing() => AssertNothingRan(_session.Run());

    [Fact]
    public void An_edit_in_the_consumers_code_runs_nothing()
    {
        _session.EditSource(Source.Replace('1', '2'));

        AssertNothingRan(_session.Run());
    }

    [Fact]
    public void A_new_reference_runs_nothing()
    {
        _session.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));

        AssertNothingRan(_session.Run());
    }

    [Fact]
    public void A_blank_line_in_a_page_reads_that_page_and_emits_nothing()
    {
        _session.EditPage(DistributionModel, text => text.Replace("## Properties", "\n## Properties", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        AssertOneModified(run.Reasons(Steps.Pages));
        AssertUnchanged(run.Reasons(Steps.Model));
        AssertUnchanged(run.Reasons(Steps.Names));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void An_edited_description_reads_one_page_and_emits_one_file()
    {
        _session.EditPage(DistributionModel, text => text.Replace("# Distribution\n\n", "# Distribution\n\nEdited. ", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        AssertOneModified(run.Reasons(Steps.Inputs));
        AssertOneModified(run.Reasons(Steps.Pages));
        AssertOneModified(run.Reasons(Steps.Schemas));
        AssertUnchanged(run.Reasons(Steps.Groups));
        AssertUnchanged(run.Reasons(Steps.Client));
        Assert.Contains("Edited.", run.Source("PiecesOs.Distribution.g.cs"), StringComparison.Ordinal);
        Assert.Single(run.OutputReasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_removed_page_re_reads_no_other_page()
    {
        _session.RemovePage("/docs/python/apis/AllocationApi.md");

        GeneratorRun run = _session.Run();

        Assert.Single(run.Reasons(Steps.Pages), reason => reason == IncrementalStepRunReason.Removed);
        Assert.DoesNotContain(run.Reasons(Steps.Pages), reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_added_page_re_reads_no_other_page()
    {
        _session.AddPage(new Page("/docs/python/models/MailgunMetadata.md", "# MailgunMetadata\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **str** |  | \n"));

        GeneratorRun run = _session.Run();

        Assert.Single(run.Reasons(Steps.Pages), reason => reason == IncrementalStepRunReason.New);
        Assert.DoesNotContain(run.Reasons(Steps.Pages), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Contains("string Id", run.Source("PiecesOs.MailgunMetadata.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_property_of_the_project_reads_no_page()
    {
        _session.SetProperty("PiecesGenNamespace", "Elsewhere");

        GeneratorRun run = _session.Run();

        AssertUnchanged(run.Reasons(Steps.Inputs));
        AssertUnchanged(run.Reasons(Steps.Pages));
        Assert.All(run.HintNames, name => Assert.StartsWith("Elsewhere.", name, StringComparison.Ordinal));
    }

    private static void AssertNothingRan(GeneratorRun run)
    {
        Assert.All(s_steps, step => AssertUnchanged(run.Reasons(step)));
        AssertNothingEmitted(run);
    }

    private static void AssertNothingEmitted(GeneratorRun run) =>
        Assert.All(run.OutputReasons, reason => Assert.True(IsUnchanged(reason), $"An output is {reason}."));

    private static void AssertUnchanged(IEnumerable<IncrementalStepRunReason> reasons)
    {
        IncrementalStepRunReason[] all = [.. reasons];
        Assert.NotEmpty(all);
        Assert.All(all, reason => Assert.True(IsUnchanged(reason), $"A step is {reason}."));
    }

    private static void AssertOneModified(IEnumerable<IncrementalStepRunReason> reasons)
    {
        IncrementalStepRunReason[] all = [.. reasons];
        Assert.Single(all, reason => reason == IncrementalStepRunReason.Modified);
        Assert.All(all, reason => Assert.True(IsUnchanged(reason) || reason == IncrementalStepRunReason.Modified, $"A step is {reason}."));
    }

    private static bool IsUnchanged(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
