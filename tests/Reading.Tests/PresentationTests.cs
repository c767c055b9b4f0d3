using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Whole pages in the shapes we know, read completely and without a diagnostic.</summary>
public class PresentationTests
{
    [Fact]
    public void Python_page_of_a_docs_site_is_read_completely()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.Fixture("python-site-api.md"));

        Assert.Equal("Python", page.Source.Name);
        Assert.Equal("Garden", page.Group.Name?.Value);
        Assert.Null(page.Group.Description);
        Assert.Equal("http://localhost:4711", page.Server?.Value);
        Assert.Equal("6:26-6:47", Texts.From(page.Server!.Value.Span));
        Assert.Equal("garden_client", page.PackageName?.Value);
        Assert.Equal(
            ["garden_plant POST /garden/{bed}/plant /garden/{bed}/plant [POST]", "garden_snapshot GET /garden /garden [GET]"],
            page.Operations.Select(Texts.From));
        Assert.Equal(["garden_plant", "garden_snapshot"], page.Operations.Select(operation => operation.Name.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Python_operation_of_a_docs_site_is_read_completely()
    {
        OperationFacts plant = ReadPages.ReadApi(ReadPages.Fixture("python-site-api.md")).Operations[0];

        Assert.Equal("14:5-14:17", Texts.From(plant.Name.Span));
        Assert.Equal("POST", plant.Verb?.Value);
        Assert.Equal("/garden/{bed}/plant", plant.Path?.Value);
        Assert.Equal("This puts a seed into a bed.", plant.Description?.Value);
        Assert.Equal(["bed: String required 'The bed's id.'", "seed: Seed→Seed optional"], Texts.From(plant.Parameters));
        Assert.Equal("Plant→Plant", Texts.From(plant.Returns?.Type?.Value));
        Assert.Equal(["application/json"], Texts.From(plant.Body?.MediaTypes));
        Assert.Equal(["application/json", "text/plain"], Texts.From(plant.Accepts));
        Assert.Empty(Texts.From(plant.Security));
        Assert.Equal(["200 OK", "410 No such bed."], Texts.From(plant.Responses));
        Assert.Null(plant.IsDeprecated);
    }

    [Fact]
    public void What_an_operation_says_to_be_empty_is_empty_and_what_it_does_not_say_is_null()
    {
        OperationFacts snapshot = ReadPages.ReadApi(ReadPages.Fixture("python-site-api.md")).Operations[1];

        Assert.Empty(Texts.From(snapshot.Parameters));
        Assert.NotNull(snapshot.Returns);
        Assert.Null(snapshot.Returns!.Type);
        Assert.Empty(Texts.From(snapshot.Body?.MediaTypes));
        Assert.Null(snapshot.Description?.Value);
        Assert.Null(snapshot.Security);
    }

    [Fact]
    public void TypeScript_page_of_a_docs_site_is_read_completely()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.Fixture("typescript-site-api.md"));

        Assert.Equal("TypeScript", page.Source.Name);
        Assert.Equal("Gardens", page.Group.Name?.Value);
        Assert.Equal("http://localhost:4711", page.Server?.Value);
        Assert.Equal("@garden/client", page.PackageName?.Value);
        OperationFacts plant = Assert.Single(page.Operations);
        Assert.Equal("POST", plant.Verb?.Value);
        Assert.Equal("This puts a seed into a bed.", plant.Description?.Value);
        Assert.Equal(
            ["seed: Seed unstated", "bed: String required 'The bed's id.'", "kind: 'ROSE'|'BEAN' optional 'What to plant.'"],
            Texts.From(plant.Parameters));
        Assert.Null(plant.Security);
        Assert.Equal(["200 OK", "410 No such bed."], Texts.From(plant.Responses));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Python_page_of_GitHub_is_read_completely()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.Fixture("python-github-api.md"));

        Assert.Equal("Python", page.Source.Name);
        Assert.Equal("Garden", page.Group.Name?.Value);
        Assert.Equal("garden_client", page.PackageName?.Value);
        OperationFacts plant = Assert.Single(page.Operations);
        Assert.Equal("The bed must have been dug before.", plant.Description?.Value);
        Assert.Equal(["bed: String required = 'first' 'The bed'", "seeds: List<Seed→Seed> optional"], Texts.From(plant.Parameters));
        Assert.Equal(["garden_key", "garden_auth"], Texts.From(plant.Security));
        Assert.Equal(["application/json", "application/xml"], Texts.From(plant.Body?.MediaTypes));
        Assert.Empty(Texts.From(plant.Accepts));
        Assert.Equal(["200 OK", "default Anything else"], Texts.From(plant.Responses));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void TypeScript_fetch_page_is_read_completely()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.Fixture("typescript-fetch-api.md"));

        Assert.Equal("TypeScript", page.Source.Name);
        Assert.Equal("@garden/fetch", page.PackageName?.Value);
        OperationFacts plant = Assert.Single(page.Operations);
        Assert.Equal("The bed must have been dug before.", plant.Description?.Value);
        Assert.Equal(
            ["bed: String required 'The bed'", "seed: Seed→Seed required 'The seed'", "kind: 'rose'|'bean' optional 'What it is'"],
            Texts.From(plant.Parameters));
        Assert.Equal("List<Plant→Plant>", Texts.From(plant.Returns?.Type?.Value));
        Assert.Equal(["garden_auth"], Texts.From(plant.Security));
        Assert.Equal(["application/json", "application/xml"], Texts.From(plant.Body?.MediaTypes));
        Assert.Equal(["200 OK", "4XX Wrong"], Texts.From(plant.Responses));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void TypeScript_axios_model_page_is_read_completely()
    {
        PageFacts page = ReadPages.ReadModel(ReadPages.Fixture("typescript-axios-model.md"));

        Assert.Equal("TypeScript", page.Source.Name);
        Assert.Equal("Plant", page.Model.Name.Value);
        Assert.Equal("Something that grows.", page.Model.Description?.Value);
        Assert.Equal(
            ["id: String required 'The plant's id'", "public: Boolean optional", "tags: List<String> optional", "bed: Bed→Bed required 'Where it grows'"],
            Texts.From(page.Model.Properties));
        Assert.Null(page.Model.Values);
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("`https://a.b/c`", "https://a.b/c")]
    [InlineData("i.e. `https://a.b`/api/v2/ or `http://c?d&#x3D;e`.", "i.e. https://a.b/api/v2/ or http://c?d=e.")]
    [InlineData("`GET https://a.b`", "`GET https://a.b`")]
    [InlineData("`https://a.b c`", "`https://a.b c`")]
    [InlineData("`code` and `https`", "`code` and `https`")]
    public void Web_addresses_are_no_code_in_descriptions_of_a_docs_site(string cell, string expected)
    {
        string page = $"# Plant\n\n{cell}\n\n## Properties\n\nName | Type | Description\n--- | --- | ---\n**a** | **str** | {cell}\n";

        PageFacts site = ReadPages.ReadModel("---\ntitle: Plant | Python SDK\n---\n" + page);
        PageFacts plain = ReadPages.ReadModel(page);

        Assert.Equal(expected, site.Model.Description?.Value);
        Assert.Equal(expected, site.Model.Properties!.Value[0].Description?.Value);
        Assert.Equal(cell.Replace("&#x3D;", "=", StringComparison.Ordinal), plain.Model.Properties!.Value[0].Description?.Value);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_byte_order_mark_change_no_line_and_no_column(string lineEnd, string mark)
    {
        string text = ReadPages.Fixture("python-site-api.md").ReplaceLineEndings("\n");
        PageFacts plain = ReadPages.ReadApi(text);
        PageFacts page = ReadPages.ReadApi(mark + text.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal(plain.Group.Name?.Value, page.Group.Name?.Value);
        Assert.Equal(plain.Operations.Select(operation => operation.Description?.Value), page.Operations.Select(operation => operation.Description?.Value));
        Assert.Equal(
            plain.Operations.SelectMany(operation => operation.Parameters!.Value).Select(member => Texts.From(member.Name.Span)),
            page.Operations.SelectMany(operation => operation.Parameters!.Value).Select(member => Texts.From(member.Name.Span)));
        Assert.Equal(Texts.From(plain.Operations[1].Responses), Texts.From(page.Operations[1].Responses));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Offsets_count_the_byte_order_mark_and_both_characters_of_a_line_end()
    {
        const string Text = "\uFEFF# Plant\r\n\r\n## Properties\r\n\r\nName | Type\r\n---- | ----\r\n**id** | **str**\r\n";
        MemberFacts member = ReadPages.ReadModel(Text).Model.Properties!.Value[0];

        Assert.Equal("id", Text.Substring(member.Name.Span.Start, member.Name.Span.Length));
        Assert.Equal("**str**", Text.Substring(member.Type!.Value.Span.Start, member.Type.Value.Span.Length));
    }

    [Fact]
    public void Code_in_a_description_does_not_depend_on_the_line_ends_of_the_file()
    {
        PageFacts page = ReadPages.ReadModel("# Thing\r\n\r\nSee\r\n\r\n```\r\na\r\nb\r\n```\r\n\r\n## Properties\r\n\r\nName | Type\r\n--- | ---\r\n**id** | **str**\r\n");

        Assert.Equal("See\n\n```\na\nb\n```", page.Model.Description?.Value);
    }

    /// <summary>Front matter is no Markdown, whatever it would begin as Markdown.</summary>
    [Theory]
    [InlineData("title: Garden", "---")]
    [InlineData("title: Garden", "...")]
    [InlineData("```", "---")]
    [InlineData("text: |\n  <!-- never closed", "---")]
    [InlineData("items:\n- one\n- two", "...")]
    [InlineData("> quoted", "...")]
    [InlineData("- ```", "...")]
    [InlineData("<table>\n<tr>", "---")]
    [InlineData("# PATCH /soil", "---")]
    [InlineData("| Name | Type |\n| --- | --- |", "...")]
    public void What_front_matter_looks_like_takes_in_nothing_behind_it(string frontMatter, string end)
    {
        string head = $"---\n{frontMatter}\n{end}\n";

        PageFacts page = ReadPages.ReadApi(head + "GET /plants lists all plants.\n\n# GET /beds\n");

        OperationFacts beds = Assert.Single(page.Operations);
        Assert.Equal("/beds", beds.Path?.Value);
        Assert.Equal(head.Split('\n').Length + 2, beds.Path!.Value.Span.StartLine + 1);
    }
}
