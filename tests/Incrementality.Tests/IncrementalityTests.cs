using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Incrementality.Tests;

/// <summary>What runs again after an edit, told by the reasons of the tracked steps.</summary>
public sealed class IncrementalityTests
{
    private const string Source = "internal static class Consumer { public static int Number => 1; }";
    private const string Reference = "/docs/reference/models.md";
    private const string DistributionModel = "/docs/python/models/Distribution.md";

    private static readonly Page s_newModel = new(
        "/docs/python/models/MailgunMetadata.md",
        "# MailgunMetadata\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **str** |  | \n");

    private readonly GeneratorSession _session = new(DocsInput.Few, Source, tracksSteps: true);
    private readonly GeneratorRun _first;

    public IncrementalityTests() => _first = _session.Run();

    [Fact]
    public void Nothing_changed()
    {
        GeneratorRun run = _session.Run();

        Assert.Equal(Reasons.Nothing, Reasons.From(run));
        Assert.Equal(_first.HintNames, run.HintNames);
    }

    [Fact]
    public void An_edit_in_the_consumers_code()
    {
        _session.EditSource(Source.Replace('1', '2'));

        Assert.Equal(Reasons.Nothing, Reasons.From(_session.Run()));
    }

    [Fact]
    public void A_reference_to_a_library_that_has_nothing_to_do_with_us()
    {
        _session.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));

        Assert.Equal(Reasons.Nothing, Reasons.From(_session.Run()));
    }

    [Fact]
    public void A_reference_to_Microsoft_Extensions_Http_adds_the_registration_and_emits_no_file_of_before_again()
    {
        _session.AddReferences(TestReferences.HttpClientFactory);

        GeneratorRun run = _session.Run();

        Assert.Equal(Reasons.Nothing with { Outputs = "Cached, New 1" }, Reasons.From(run));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.References));
        Assert.Equal([IncrementalStepRunReason.New], run.Reasons(Steps.Registrations));
        Assert.Equal(["PiecesOs.PiecesOsClientServiceCollectionExtensions.g.cs"], run.HintNames.Except(_first.HintNames));
        Assert.Empty(_first.HintNames.Except(run.HintNames));
    }

    [Fact]
    public void A_reference_to_the_client_of_a_test_handler_emits_the_handler_and_runs_nothing_else()
    {
        var session = new GeneratorSession(DocsInput.Few, Source, tracksSteps: true);
        session.SetProperty("PiecesGenTesting", "Only");
        GeneratorRun without = session.Run();
        session.AddReferences(_first.Compilation.ToMetadataReference());

        GeneratorRun run = session.Run();

        Assert.Empty(without.HintNames);
        Assert.Equal("PG0109", Assert.Single(without.Diagnostics).Id);
        Assert.Equal(["PiecesOs.PiecesOsTestHandler.g.cs"], run.HintNames);
        Assert.Empty(run.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.ReferencedClients));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.TestHandlers));
        Assert.All([.. run.Reasons(Steps.Names), .. run.Reasons(Steps.Diagnostics)], reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_blank_line_in_a_page()
    {
        _session.EditPage(DistributionModel, text => text.Replace("## Properties", "\n## Properties", StringComparison.Ordinal));

        Assert.Equal(
            Reasons.Nothing with
            {
                Inputs = "Cached, Modified 1",
                Pages = "Cached, Modified 1",
                PageSpellings = "Cached, Unchanged",
                Clients = "Modified 1",
                MergedModels = "Cached, Modified 1",
                Merge = "Modified 1",
                Model = "Unchanged",
                Diagnostics = "Unchanged",
            },
            Reasons.From(_session.Run()));
    }

    [Fact]
    public void An_edited_description()
    {
        _session.EditPage(DistributionModel, text => text.Replace("# Distribution\n\n", "# Distribution\n\nEdited. ", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        Assert.Equal(
            Reasons.Nothing with
            {
                Inputs = "Cached, Modified 1",
                Pages = "Cached, Modified 1",
                PageSpellings = "Cached, Unchanged",
                Clients = "Modified 1",
                MergedModels = "Cached, Modified 1",
                Merge = "Modified 1",
                Model = "Modified 1",
                NamingIndexes = "Unchanged",
                NamedSchemas = "Cached, Modified 1",
                Names = "Modified 1",
                Client = "Cached",
                Groups = "Unchanged",
                Schemas = "Modified 1, Unchanged",
                Diagnostics = "Unchanged",
                Outputs = "Cached, Modified 1",
            },
            Reasons.From(run));
        Assert.Contains("Edited.", run.Source("PiecesOs.Distribution.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_description_of_an_operation_merges_and_names_its_group_alone()
    {
        _session.EditPage("/docs/python/apis/AllocationApi.md", text => text.Replace("The allocation with its changes.", "Edited.", StringComparison.Ordinal));

        Reasons reasons = Reasons.From(_session.Run());

        Assert.Equal(("Cached", "Cached", "Cached, Modified 1"), (reasons.Indexes, reasons.MergedModels, reasons.MergedGroups));
        Assert.Equal(("Unchanged", "Cached", "Cached, Modified 1"), (reasons.NamingIndexes, reasons.NamedSchemas, reasons.NamedGroups));
    }

    [Fact]
    public void A_link_to_another_model_merges_the_group_that_has_it_alone()
    {
        _session.EditPage("/docs/python/apis/AllocationApi.md", text => text.Replace("[**AllocationCloud**](../models/AllocationCloud)", "[**Distribution**](../models/Distribution)", StringComparison.Ordinal));

        Reasons reasons = Reasons.From(_session.Run());

        Assert.Equal(("Cached", "Cached", "Cached, Modified 1"), (reasons.Indexes, reasons.MergedModels, reasons.MergedGroups));
    }

    [Fact]
    public void An_edited_fragment_merges_the_groups_that_include_it()
    {
        const string Fragment = "/docs/partials/digging.mdx";
        GeneratorSession session = new(
            [
                new Page("/docs/beds.md", "# Beds\n\n## Find\n\n`GET /beds`\n\n@include 'digging.mdx'\n"),
                new Page("/docs/pots.md", "# Pots\n\n## Count\n\n`GET /pots`\n\n- `soil` (string) - Which soil.\n"),
                new Page(Fragment, "- `depth` (integer) - How deep.\n"),
            ],
            Source,
            tracksSteps: true);
        session.Run();
        session.EditPage(Fragment, static text => text.Replace("How deep.", "How deep, in inches.", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Single(run.Reasons(Steps.MergedGroups), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(run.Reasons(Steps.MergedGroups), reason => reason == IncrementalStepRunReason.Cached);
        Assert.All(run.Reasons(Steps.Indexes), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        Assert.Contains(run.Result.GeneratedSources, source => source.SourceText.ToString().Contains("How deep, in inches.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edited_description_in_a_reference()
    {
        GeneratorSession session = new([.. DocsInput.Few, DocsInput.Pages.Single(static page => page.Path == Reference)], Source, tracksSteps: true);
        session.Run();
        session.EditPage(Reference, text => text.Replace("## Distribution\n\n", "## Distribution\n\nEdited. ", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Equal("Modified 1, Unchanged", Reasons.From(run).Schemas);
        Assert.Equal("Unchanged", Reasons.From(run).Groups);
        Assert.Contains("Edited.", run.Source("PiecesOs.Distribution.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_vocabulary_reads_the_others_again_where_a_word_changes_and_else_none()
    {
        const string Words = "/docs/words.md";
        GeneratorSession session = new([.. DocsInput.Few, new Page(Words, "---\npiecesgen: vocabulary\n---\n\n# Words\n\nWord | Meaning\n--- | ---\nFeld | field\n")], Source, tracksSteps: true);
        session.Run();

        session.EditPage(Words, static text => text.Replace("# Words", "# All words", StringComparison.Ordinal));
        Reasons prose = Reasons.From(session.Run());
        session.EditPage(Words, static text => text.Replace("Feld", "Felder", StringComparison.Ordinal));
        Reasons word = Reasons.From(session.Run());
        session.EditPage(DistributionModel, static text => text.Replace("# Distribution\n\n", "# Distribution\n\nEdited. ", StringComparison.Ordinal));
        Reasons page = Reasons.From(session.Run());

        Assert.Equal(("Unchanged", "Cached, Unchanged"), (prose.Synonyms, prose.Pages));
        Assert.Equal(("Modified 1", "Modified 1, Unchanged"), (word.Synonyms, word.Pages));
        Assert.Equal(("Cached", "Cached, Modified 1"), (page.Synonyms, page.Pages));
    }

    [Fact]
    public void A_description_that_spells_a_name_of_no_member_changes_no_spelling()
    {
        _session.EditPage(DistributionModel, text => text.Replace("# Distribution\n\n", "# Distribution\n\nUnlike a `bed_number`. ", StringComparison.Ordinal));

        Reasons reasons = Reasons.From(_session.Run());

        Assert.Equal(("Cached, Modified 1", "Unchanged"), (reasons.PageSpellings, reasons.Spellings));
    }

    [Fact]
    public void A_description_that_spells_a_member_tells_its_name_and_emits_what_has_it()
    {
        _session.EditPage(DistributionModel, text => text.Replace("# Distribution\n\n", "# Distribution\n\nThe `distributionId` alone. ", StringComparison.Ordinal));
        _session.EditPage(DistributionModel, text => text.Replace("**id** | ", "**distribution_id** | **str** |  | \n**id** | ", StringComparison.Ordinal));

        GeneratorRun run = _session.Run();

        Assert.Equal(("Modified 1", "Modified 1"), (Reasons.From(run).Spellings, Reasons.From(run).Indexes));
        Assert.Contains("distributionId", run.Source("PiecesOs.Distribution.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_type_of_a_property_in_one_model()
    {
        _session.EditPage(DistributionModel, text => text.Replace("**id** | **str**", "**id** | **int**", StringComparison.Ordinal));
        _session.EditPage("/docs/typescript/models/Distribution.md", text => text.Replace("**id** | **string**", "**id** | **number**", StringComparison.Ordinal));

        Assert.Equal(
            Reasons.Nothing with
            {
                Inputs = "Cached, Modified 2",
                Pages = "Cached, Modified 2",
                PageSpellings = "Cached, Unchanged",
                Clients = "Modified 1",
                MergedModels = "Cached, Modified 1",
                Merge = "Modified 1",
                Model = "Modified 1",
                NamingIndexes = "Unchanged",
                NamedSchemas = "Cached, Modified 1",
                Names = "Modified 1",
                Client = "Cached",
                Groups = "Unchanged",
                Schemas = "Modified 1, Unchanged",
                Diagnostics = "Unchanged",
                Outputs = "Cached, Modified 1",
            },
            Reasons.From(_session.Run()));
    }

    [Fact]
    public void An_added_page()
    {
        _session.AddPage(s_newModel);

        GeneratorRun run = _session.Run();

        Assert.Equal(
            Reasons.Nothing with
            {
                Options = "Unchanged",
                Inputs = "New 1, Unchanged",
                Pages = "Cached, New 1",
                PageSpellings = "Cached, New 1",
                Spellings = "Unchanged",
                Clients = "Modified 1",
                Indexes = "Modified 1",
                MergedModels = "Modified 2, New 1, Unchanged",
                MergedGroups = "Unchanged",
                Merge = "Modified 1",
                Model = "Modified 1",
                NamingIndexes = "Unchanged",
                NamedSchemas = "Cached, Modified 1",
                Names = "Modified 1",
                Client = "Cached",
                Groups = "Unchanged",
                Schemas = "Modified 1, Unchanged",
                Diagnostics = "Modified 1",
                Outputs = "Cached, Modified 2",
            },
            Reasons.From(run));
        Assert.Contains("string Id", run.Source("PiecesOs.MailgunMetadata.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_page()
    {
        _session.RemovePage("/docs/python/apis/DistributionApi.md");

        Assert.Equal(
            Reasons.Nothing with
            {
                Inputs = "Cached, Removed 1",
                Pages = "Cached, Removed 1",
                PageSpellings = "Cached, Removed 1",
                Spellings = "Unchanged",
                Clients = "Modified 1",
                MergedGroups = "Cached, Modified 1",
                Merge = "Modified 1",
                Model = "Modified 1",
                NamingIndexes = "Unchanged",
                NamedGroups = "Cached, Modified 1",
                Names = "Modified 1",
                Client = "Cached",
                Groups = "Modified 1, Unchanged",
                Schemas = "Unchanged",
                Diagnostics = "Unchanged",
                Outputs = "Cached, Modified 1",
            },
            Reasons.From(_session.Run()));
    }

    [Fact]
    public void A_renamed_page()
    {
        _session.RenamePage(DistributionModel, "/docs/python/models/DistributionModel.md");

        Assert.Equal(
            Reasons.Nothing with
            {
                Options = "Unchanged",
                Inputs = "Modified 1, Unchanged",
                Pages = "Cached, Modified 1",
                PageSpellings = "Cached, Unchanged",
                Clients = "Modified 1",
                Indexes = "Modified 1",
                MergedModels = "Modified 1, Unchanged",
                MergedGroups = "Unchanged",
                Merge = "Modified 1",
                Model = "Unchanged",
                Diagnostics = "Unchanged",
            },
            Reasons.From(_session.Run()));
    }

    [Fact]
    public void A_renamed_page_that_moves_in_the_order_of_pages_emits_nothing_either()
    {
        Page page = DocsInput.Few.Single(page => page.Path == DistributionModel);
        _session.RemovePage(DistributionModel);
        _session.AddPage(page with { Path = "/docs/python/models/Renamed.md" });

        GeneratorRun run = _session.Run();

        // Roslyn 4.8 compares pages, as what is merged of them, by their position and has all in between read again; newer hosts have one read.
        Assert.Equal(
            Reasons.Nothing with
            {
                Options = "Unchanged",
                Clients = "Modified 1",
                Indexes = "Modified 1",
                MergedGroups = "Unchanged",
                Merge = "Modified 1",
                Model = "Unchanged",
                Diagnostics = "Unchanged",
            },
            Reasons.From(run) with { Inputs = "Cached", Pages = "Cached", PageSpellings = "Cached", Spellings = "Cached", MergedModels = "Cached" });
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(Steps.Spellings));
        Assert.DoesNotContain(IncrementalStepRunReason.New, run.Reasons(Steps.Pages));
    }

    [Fact]
    public void A_changed_option()
    {
        _session.SetProperty("PiecesGenNamespace", "Elsewhere");

        GeneratorRun run = _session.Run();

        Assert.Equal(
            Reasons.Nothing with
            {
                Options = "Modified 1",
                Inputs = "Unchanged",
                Clients = "Modified 1",
                Merge = "Modified 1",
                Model = "Modified 1",
                NamingIndexes = "Modified 1",
                NamedSchemas = "Modified 6",
                NamedGroups = "Modified 2",
                Names = "Modified 1",
                Client = "Modified 1",
                Groups = "Modified 2",
                Schemas = "Modified 6",
                Diagnostics = "Unchanged",
                Outputs = "Cached, Modified 10",
            },
            Reasons.From(run));
        Assert.All(run.HintNames, name => Assert.StartsWith("Elsewhere.", name, StringComparison.Ordinal));
    }
}
