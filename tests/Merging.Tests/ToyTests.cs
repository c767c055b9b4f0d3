using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Formats.OpenApiGenerator;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Tests.Toys;

namespace PiecesGen.Merging.Tests;

/// <summary>A format and a dialect that live in the tests are read to the end: neither needs more than its own class.</summary>
public sealed class ToyTests
{
    private const string Plants =
        """
        ---
        format: leaflet
        ---

        # Plants

        ## Model Plant

        Name | Type
        --- | ---
        height | Integer
        """;

    private static readonly Merged s_leaflets = Merge(
        [new ToyFormat(), .. DocsFormats.All], ("docs/Garden.md", ToyPage.Text), ("docs/Plants.md", Plants));

    private static readonly Operation s_putSeed = s_leaflets.Operation("putSeed");

    [Fact]
    public void A_stated_location_and_wire_name_are_followed_to_the_letter() => Assert.Equal(
        ["bedId Path Integer", "depth Query Integer", "X-Light Header sun|shade", "X-Trace Header String"],
        s_putSeed.Parameters.Select(parameter => $"{parameter.WireName} {parameter.Location} {From(parameter.Type)}"));

    [Fact]
    public void A_default_is_kept_as_it_is_spelled() =>
        Assert.Equal([null, "3", "sun", null], s_putSeed.Parameters.Select(parameter => parameter.Default));

    [Fact]
    public void An_object_that_is_described_where_it_is_sent_is_a_model_named_after_the_operation()
    {
        Assert.Equal(new RequestBody("body", "application/json", new SchemaReference("PutSeedRequest"), true, "What to plant."), s_putSeed.Body);
        Assert.Equal(
            ["seed Seed True", "Watered-By String False"],
            s_leaflets.Object("PutSeedRequest").Properties.Select(property => $"{property.WireName} {From(property.Type)} {property.IsRequired}"));
    }

    [Fact]
    public void Each_response_has_the_type_that_is_stated_for_it()
    {
        Assert.Equal(["200 Plant", "202 -", "4XX PutSeed4XXResponse"], s_putSeed.Responses.Select(response => $"{response.Statuses} {From(response.Body)}"));
        Assert.Equal(["application/json", "text/plain", "application/problem+json"], s_putSeed.Accepts);
    }

    [Fact]
    public void A_link_to_an_anchor_means_the_model_of_that_page() => Assert.Equal("Kind", From(s_leaflets.Property("Seed", "kind").Type));

    [Fact]
    public void What_an_included_fragment_states_has_its_place_in_the_fragment()
    {
        string member = MemberKey.Parameter("Garden", "putSeed", "X-Trace");

        Assert.Equal(ToyPage.Text.Split('\n').ToList().FindIndex(line => line.StartsWith("X-Trace", StringComparison.Ordinal)), s_leaflets.Evidence.PlaceOf(member)?.Span.StartLine);
    }

    [Fact]
    public void Every_fact_of_a_leaflet_has_its_evidence()
    {
        Assert.DoesNotContain(StatedFacts.From(s_leaflets.Model), fact => s_leaflets.Evidence.For(fact.Member, fact.Fact) is null);
        Assert.Empty(s_leaflets.Result.Diagnostics);
    }

    [Fact]
    public void A_correction_has_the_last_word_about_pages_of_any_format()
    {
        Merged merged = Merge(
            [new ToyFormat(), .. DocsFormats.All],
            ("docs/Garden.md", ToyPage.Text),
            ("docs/Plants.md", Plants),
            ("docs/corrections.md", "---\npiecesgen: corrections\n---\n\n# Seed\n\n## Properties\n\nName | Wire name\n--- | ---\nweight_g | weightInGrams\n"));

        Assert.Equal(["weight_g", "weightG"], merged.Property("Seed", "weightInGrams").AlternativeWireNames);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Pages_of_a_dialect_of_the_tests_merge_with_those_of_others()
    {
        Merged merged = Merge(
            [new OpenApiGeneratorFormat([.. OpenApiDialects.All, new ToyDialect()])],
            ("gardenish/Thing.md", "# Thing\n\n## Properties\n\nName | Type | Description\n--- | --- | ---\n**CreatedAt** | **wort** | The day.\n**the-Size** | **petals** |\n"),
            ("python/Thing.md", SamplePages.PythonModel("Thing", "**created_at** | **str** | As in `created_at`. | [optional] \n**size** | **int** |  | ")));

        Assert.Equal(
            ["created_at String As in `created_at`.", "size Integer "],
            merged.Object("Thing").Properties.Select(property => $"{property.WireName} {From(property.Type)} {property.Description}"));
        Assert.Empty(merged.Result.Diagnostics);
    }

    private static Merged Merge(IReadOnlyList<IDocsFormat> formats, params (string Path, string Text)[] pages) =>
        Merged.From(pages.Select(page => DocsFormats.Read(formats, page.Path, page.Text, default)));

    private static string From(ApiType? type) => type switch
    {
        null => "-",
        PrimitiveType primitive => primitive.Kind.ToString(),
        SchemaReference reference => reference.SchemaName,
        LiteralsType literals => string.Join('|', literals.Values),
        _ => type.ToString(),
    };
}
