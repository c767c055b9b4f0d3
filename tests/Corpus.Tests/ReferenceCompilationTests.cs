using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Corpus.Tests;

/// <summary>A project with the pages of an API reference as docs compiles without a warning, and is not told of every row.</summary>
public sealed class ReferenceCompilationTests
{
    private const int MaxDiagnostics = 40;

    [CorpusFact]
    public void A_reference_of_a_page_per_resource_compiles() => AssertCompiles("cloudfoundry");

    [CorpusFact]
    public void A_reference_of_code_blocks_and_bullets_compiles() => AssertCompiles("prometheus");

    [CorpusFact]
    public void A_reference_on_one_page_compiles() => AssertCompiles("docker");

    [CorpusFact]
    public void A_reference_that_a_generator_wrote_from_headings_compiles() => AssertCompiles("spapi");

    [CorpusFact]
    public void A_reference_that_a_generator_wrote_for_a_site_compiles() => AssertCompiles("widdershins-docker");

    [CorpusFact]
    public void A_reference_of_a_page_per_address_compiles() => AssertCompiles("opensubsonic");

    [CorpusFact]
    public void Other_references_compile_as_far_as_they_are_read()
    {
        foreach (string body in new[] { "discord", "openbao", "consul", "usaspending" })
        {
            new GeneratorSession(ReferencePages.For(body)).Run().AssertCompiles();
        }
    }

    private static void AssertCompiles(string body)
    {
        GeneratorRun run = new GeneratorSession(ReferencePages.For(body)).Run();

        run.AssertCompiles();
        Assert.NotEmpty(run.Result.GeneratedSources);

        // Examples of people are often broken, and each that is broken is reported: these are faults of the pages.
        int count = run.Diagnostics.Count(static diagnostic => diagnostic.Id != Catalog.UnreadableExample.Id);
        Assert.True(count <= MaxDiagnostics, $"{count} diagnostics were reported.");
    }
}
