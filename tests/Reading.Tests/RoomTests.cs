using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Formats.OpenApiGenerator;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Tests.Toys;

namespace PiecesGen.Reading.Tests;

/// <summary>A dialect is a class and a line in a list, and so is a format: two that live in the tests are read like the others.</summary>
public class RoomTests
{
    private static readonly OpenApiGeneratorFormat s_withToyDialect = new([.. OpenApiDialects.All, new ToyDialect()]);

    [Theory]
    [InlineData("```gardenish\nx\n```\n", "**X**", "Gardenish")]
    [InlineData("", "**bunch&lt;petals&gt;**", "Gardenish")]
    [InlineData("", "**str**", "Python")]
    [InlineData("", "**boolean**", "TypeScript")]
    [InlineData("", "**ulong**", "C#")]
    [InlineData("", "**string**", null)]
    [InlineData("", "**int**", null)]
    [InlineData("", "**bunch&lt;str&gt;**", null)]
    public void Dialect_of_a_longer_list_is_recognised_by_what_it_declares(string top, string type, string? expected) =>
        Assert.Equal(expected, ReadWithToyDialect($"{top}# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**a** | {type}\n").Source.Name);

    [Fact]
    public void Dialect_of_a_longer_list_reads_its_words_notes_and_escapes()
    {
        PageFacts page = ReadWithToyDialect(
            """
            ---
            title: Plant | Gardenish SDK
            ---
            # Plant

            ## Properties

            Name | Type | Description | Notes
            --- | --- | --- | ---
            **Kind** | **wort** | What it is |
            **the-Leaves** | **bunch&lt;petals&gt;** | | [optional] [default to 3]
            """);

        Assert.Equal(["Kind: String required 'What it is'", "Leaves: List<Integer> optional = 3"], Texts.From(page.Model.Properties));
        Assert.Equal(new ToyDialect().Traits, page.Source);
        Assert.Null(page.UnknownLanguage);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Language_that_no_dialect_speaks_is_named_beside_those_that_are_spoken()
    {
        const string Page = "---\ntitle: Plant | Kotlin SDK\n---\n# Plant\n\n## Properties\n\nName | Type\n--- | ---\n**a** | **X**\n";

        Assert.Equal("Kotlin", ReadPages.ReadModel(Page).UnknownLanguage?.Name.Value);
        Assert.Equal("Python, TypeScript, Java, C#, Go, PHP, Ruby, Rust and Dart", ReadPages.ReadModel(Page).UnknownLanguage?.Known);
        Assert.Equal("Python, TypeScript, Java, C#, Go, PHP, Ruby, Rust, Dart and Gardenish", ReadWithToyDialect(Page).UnknownLanguage?.Known);
        Assert.Equal(new SourceTraits(), ReadWithToyDialect(Page).Source);
    }

    [Fact]
    public void Page_of_a_format_that_is_not_in_the_list_is_unrecognized()
    {
        Assert.True(DocsFormats.Read([s_withToyDialect], ReadPages.Path, ToyPage.Text, default).IsUnrecognized);
        Assert.False(ReadToyPage().IsUnrecognized);
    }

    [Fact]
    public void Format_of_a_longer_list_leaves_the_pages_of_others_alone() =>
        Assert.Equal(
            ReadPages.Read(ReadPages.Fixture("python-site-api.md")),
            DocsFormats.Read([.. DocsFormats.All, new ToyFormat()], ReadPages.Path, ReadPages.Fixture("python-site-api.md"), default));

    [Fact]
    public void First_format_that_claims_a_page_reads_it()
    {
        const string Page = "---\nformat: leaflet\npiecesgen: corrections\n---\n# Garden\n";

        Assert.Equal("leaflet", DocsFormats.Read([new ToyFormat(), .. DocsFormats.All], ReadPages.Path, Page, default).Source.Name);
        Assert.True(DocsFormats.Read([.. DocsFormats.All, new ToyFormat()], ReadPages.Path, Page, default).Source.MustMatch);
    }

    [Fact]
    public void Diagnostics_of_a_format_that_does_not_claim_the_page_are_dropped() =>
        Assert.Empty(DocsFormats.Read([new GrumblingFormat(), .. DocsFormats.All], ReadPages.Path, ReadPages.Fixture("python-site-api.md"), default).Diagnostics);

    [Fact]
    public void Facts_have_room_for_all_that_a_page_says_of_an_operation()
    {
        PageFacts page = ReadToyPage();
        OperationFacts operation = Assert.Single(page.Operations);

        Assert.Equal("Garden: Where things grow.", $"{page.Group.Name?.Value}: {page.Group.Description?.Value}");
        Assert.Equal("http://localhost:4711/v1", page.Server?.Value);
        Assert.Equal("putSeed PUT /beds/{bedId}/seed -", Texts.From(operation));
        Assert.Equal("Puts a seed into a bed.", operation.Description?.Value);
        Assert.Equal(["key"], Texts.From(operation.Security));
        Assert.Equal("key: X-Garden-Key header", Assert.Single(page.SecuritySchemes) is var key ? $"{key.Name.Value}: {key.ParameterName?.Value} {key.In?.Value}" : null);
        Assert.Equal(
            [
                "bed >bedId in Path: Integer required 'The bed.'",
                "depth in Query: Integer optional = 3",
                "light >X-Light in Header: String optional of sun|shade = sun 'How much of it.'",
            ],
            Texts.From(operation.Parameters));
        Assert.Equal(["tracing"], Texts.From(operation.Includes));
        FragmentFacts fragment = Assert.Single(page.Fragments);
        Assert.Equal("tracing", fragment.Name.Value);
        Assert.Equal(["X-Trace in Header: String unstated"], Texts.From(fragment.Parameters));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Facts_have_room_for_bodies_of_requests_and_of_single_responses()
    {
        OperationFacts operation = Assert.Single(ReadToyPage().Operations);

        Assert.Equal(["application/json"], Texts.From(operation.Body?.MediaTypes));
        Assert.Equal("What to plant.", operation.Body?.Description?.Value);
        Assert.True(operation.Body?.IsRequired?.Value);
        Assert.Equal(" { seed: Seed→#model-seed required 'The seed.'; Watered-By: String optional }", Texts.From(operation.Body?.Type?.Value));
        Assert.Equal(" { seed:  { kind: String unstated } unstated; count: Number unstated }", Texts.From(operation.Body?.Example?.Value));
        Assert.Equal(
            [
                "200 It grows. is Plant→Plants#model-plant as application/json",
                "202 It waits. as text/plain",
                "4XX  is  { reason: String unstated } as application/problem+json",
            ],
            Texts.From(operation.Responses));
        Assert.Equal(" { reason: String unstated; places: List<Number> unstated }", Texts.From(operation.Responses!.Value[2].Example?.Value));
    }

    [Fact]
    public void Facts_have_room_for_several_models_of_a_page()
    {
        PageFacts page = ReadToyPage();

        Assert.Equal(["Seed#model-seed", "Kind#model-kind"], page.Models.Select(model => $"{model.Name.Value}#{model.Anchor}"));
        Assert.Equal("What a plant comes from.", page.Models[0].Description?.Value);
        Assert.Equal(["kind =Sort: Kind→#model-kind unstated", "weight_g: Number unstated"], Texts.From(page.Models[0].Properties));
        Assert.Equal(["rose", "bean"], Texts.From(page.Models[1].Values));
    }

    [Fact]
    public void Each_fact_has_its_place()
    {
        PageFacts page = ReadToyPage();
        MemberFacts light = Assert.Single(page.Operations).Parameters!.Value[2];

        Assert.Equal(
            ["light", "X-Light", "Header", "String", "no", "sun", "How much of it."],
            new[] { light.Name.Span, light.WireName!.Value.Span, light.In!.Value.Span, light.Type!.Value.Span, light.IsRequired!.Value.Span, light.Default!.Value.Span, light.Description!.Value.Span }
                .Select(span => ToyPage.Text.Substring(span.Start, span.Length)));
    }

    private static PageFacts ReadWithToyDialect(string text) => DocsFormats.Read([s_withToyDialect], ReadPages.Path, text, default);

    private static PageFacts ReadToyPage() => DocsFormats.Read([new ToyFormat(), .. DocsFormats.All], ReadPages.Path, ToyPage.Text, default);

    /// <summary>Reports every page and claims none.</summary>
    private sealed class GrumblingFormat : IDocsFormat
    {
        public string Name => "Grumbling";

        public PageFacts? Read(Generator.Markdown.MarkdownPage page, FormatContext context)
        {
            context.Report(Generator.Diagnostics.Catalog.UnreadableSection, default(Generator.Text.PageSpan), "Not mine.");
            return null;
        }
    }
}
