using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that state an operation by its address alone, one page each, and link to a page per model.</summary>
public class RestReferenceAddressTests
{
    private const string Result = "\n\n### Result\n\nNothing.\n";

    [Theory]
    [InlineData("`http://your-garden/rest/water` Since [1.2](../versions)", "- /rest/water")]
    [InlineData("```\nhttps://garden.example/rest/water\n```", "- /rest/water")]
    [InlineData("**URL** : `/rest/water/:id`\n\n**Method** : `PUT`", "PUT /rest/water/{id}")]
    [InlineData("**URL**: `/rest/water`\n**Method**: POST", "POST /rest/water")]
    [InlineData("`http://your-garden/rest/water`\n\nIt must be called with a POST request.", "POST /rest/water")]
    [InlineData("Since 1.2, as\n`http://your-garden/rest/water`", "- /rest/water")]
    [InlineData("**Base URL**:\n\n`http://your-garden/rest`", null)]
    [InlineData("Open `http://your-garden/rest/water` to see it.", null)]
    [InlineData("`http://your-garden/rest/water` is for those who water. Others may look.", null)]
    [InlineData("`http://your-garden/rest/water`\n\n`DELETE /rest/water`", "DELETE /rest/water")]
    public void An_address_states_an_operation_where_its_page_tells_what_is_sent_or_comes_back(string block, string? expected)
    {
        PageFacts page = ReadPages.Read($"# Water\n\n{block}{Result}");

        Assert.Equal(expected is null ? [] : [expected], page.Operations.Select(operation => $"{operation.Verb?.Value ?? "-"} {operation.Path?.Value}"));
    }

    [Fact]
    public void An_address_alone_is_no_operation() => Assert.True(ReadPages.Read("# Water\n\n`http://your-garden/rest/water`\n\n## Soil\n\nIt matters.\n").IsUnrecognized);

    [Fact]
    public void A_page_of_one_operation_in_front_of_all_headings_names_it_by_its_title()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read("---\ntitle: waterPlant\n---\n\n`http://your-garden/rest/water`" + Result).Operations);

        Assert.Equal("waterplant - /rest/water waterPlant", Texts.From(operation));
        Assert.Equal("1:7-1:17", Texts.From(operation.Name.Span));
    }

    [Fact]
    public void A_page_that_is_titled_and_has_no_heading_describes_a_model()
    {
        ModelFacts model = ReadPages.ReadModel("---\ntitle: \"plant\"\n---\n\n| Field | Type | Req. | Details |\n| --- | --- | --- | --- |\n| `id` | `int` | **Yes** | Which. |\n| `beds` | Array of [`Bed`](../bed/) | No | Where. |\n").Model;

        Assert.Equal("Plant", model.Name.Value);
        Assert.Null(model.Anchor);
        Assert.Equal(["id: Integer required 'Which.'", "beds: List<Bed→bed> optional 'Where.'"], Texts.From(model.Properties));
    }

    [Theory]
    [InlineData("- `slow`\n- `fast`", "slow|fast")]
    [InlineData("- `slow` is what it says\n- `fast`", null)]
    [InlineData("- slow\n- fast", null)]
    public void A_list_of_code_is_the_values_of_an_enum(string list, string? expected)
    {
        PageFacts page = ReadPages.Read($"# Growth\n\nOne of these:\n\n{list}\n");

        Assert.Equal(expected is null ? [] : [expected], page.Models.Select(model => string.Join('|', Texts.From(model.Values))));
    }

    [Theory]
    [InlineData("{{< tab header=\"JSON\" lang=\"json\" >}}\n{\n  \"id\": 1,\n\n  \"name\": \"rose\"\n}\n{{< /tab >}}", "{ id: Integer; name: Text }")]
    [InlineData("{{< tab lang=\"json\" >}}\n{\n  \"id\": 1\n}{{< /tab >}}\n\nMore.", "{ id: Integer }")]
    [InlineData("{{% tab lang=json %}}\n{ \"id\": 1 }\n{{% /tab %}}", "{ id: Integer }")]
    [InlineData("{{< highlight json >}}\n{ \"id\": 1 }\n{{< /highlight >}}", "{ id: Integer }")]
    [InlineData("{{< tab lang=\"xml\" >}}\n<plant id=\"1\"/>\n{{< /tab >}}", null)]
    [InlineData("{{< readfile file=\"plant.json\" lang=\"json\" >}}\n\n{ \"id\": 1 }", null)]
    public void What_a_shortcode_shows_as_code_is_an_example(string block, string? expected)
    {
        PageFacts page = ReadPages.Read($"# See a plant\n\n`GET /plants`\n\n### Result\n\n{block}\n");

        Assert.Equal(expected is null ? [] : [expected], page.Operations.SelectMany(operation => Texts.From(operation.Received)));
    }

    [Theory]
    [InlineData("Returns binary data on success.", "Binary")]
    [InlineData("Returns the photo in binary form.", "Binary")]
    [InlineData("Reads binary data.", "-")]
    public void Prose_says_that_bytes_come_back(string prose, string expected) =>
        Assert.Equal(expected, Texts.From(Assert.Single(ReadPages.Read($"# See\n\n`GET /photo`\n\n### Result\n\n{prose}\n").Operations).Returns?.Type?.Value));

    [Fact]
    public void What_stands_below_a_way_to_respond_is_a_response() => Assert.Equal(
        ["{ id: Integer }"],
        Texts.From(Assert.Single(ReadPages.Read("# Plant it\n\n`POST /plants`\n\n### Result\n\n#### Since 1.3\n\n```json\n{ \"id\": 1 }\n```\n").Operations).Received));
}
