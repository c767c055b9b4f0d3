using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Incrementality.Tests;

/// <summary>Of which pages models are made again: those of the objects that examples show, and that pages describe where they are used.</summary>
public sealed class ObjectEditTests
{
    private const string Beds = "/docs/beds.md";

    private readonly GeneratorSession _session = new(
        [
            new Page(Beds, "# Beds\n\n## Find\n\nFinds a bed.\n\n`GET /beds/{id}`\n\nResponse:\n\n```json\n{ \"id\": \"a\", \"soil\": \"clay\", \"depth\": 3 }\n```\n"),
            new Page("/docs/pots.md", "# Pots\n\n## Count\n\n`GET /pots`\n\nResponse:\n\n```json\n{ \"count\": 3, \"soil\": \"clay\" }\n```\n"),
            new Page("/docs/garden.md", "# Garden\n\n## Open\n\n`GET /garden`\n"),
        ],
        tracksSteps: true);

    public ObjectEditTests() => Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.New], _session.Run().Reasons(Steps.ModelledPages));

    [Fact]
    public void An_edited_description_makes_models_of_its_page_alone()
    {
        _session.EditPage(Beds, static text => text.Replace("Finds a bed.", "Finds one bed.", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(Steps.ModelledPages));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(Steps.ObjectIndexes));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.Reasons(Steps.MergedGroups));
        Assert.Single(run.Reasons(Steps.Groups), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edited_page_without_objects_makes_no_models()
    {
        _session.EditPage("/docs/garden.md", static text => text.Replace("# Garden\n", "# Garden\n\nOf the house.\n", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        Assert.All(run.Reasons(Steps.ModelledPages), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_example_of_what_another_page_shows_too_makes_models_of_both()
    {
        _session.EditPage("/docs/pots.md", static text => text + "\n## Find bed\n\n`GET /pots/beds/{id}`\n\nResponse:\n\n```json\n{ \"id\": \"b\", \"soil\": \"sand\", \"depth\": 2 }\n```\n");

        GeneratorRun run = _session.Run();

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], run.Reasons(Steps.ModelledPages));
        Assert.Contains(run.HintNames, static name => name.EndsWith(".Bed.g.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(run.HintNames, static name => name.EndsWith(".FindResponse.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void An_operation_of_a_name_that_another_group_has_names_the_objects_of_both_anew()
    {
        _session.EditPage("/docs/pots.md", static text => text.Replace("## Count", "## Find", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        Assert.Single(run.Reasons(Steps.ObjectIndexes), IncrementalStepRunReason.Modified);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], run.Reasons(Steps.ModelledPages));
        Assert.Contains(run.HintNames, static name => name.EndsWith(".BedsFindResponse.g.cs", StringComparison.Ordinal));
    }
}
