using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Parameters that a page states once for all operations.</summary>
public sealed class CommonParameterTests
{
    private const string Table = "| Parameter | Req. | Comment |\n| --- | --- | --- |\n| `v` | **Yes** | The version. |\n| `f` | No | The format. Supported values are \"xml\", \"json\" (since 2) and \"text\" (since [3](x.md)). |\n";

    [Theory]
    [InlineData("## Parameters\n\nPlease note that all methods take the following parameters:\n\n")]
    [InlineData("## Parameters\n\nEvery API request must include these parameters.\n\n")]
    [InlineData("## Parameters\n\nEach of the endpoints accepts these query parameters.\n\n")]
    [InlineData("## Common parameters\n\n")]
    [InlineData("## Global parameters\n\n")]
    [InlineData("## Conventions\n\nAll of the API methods take parameters:\n\n")]
    public void Section_of_all_operations_is_read_once(string opening)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n{opening}{Table}");

        Assert.Equal(["v: - required 'The version.'", "f: - optional of xml|json|text 'The format."], Texts.From(page.CommonParameters).Select(text => text.Split(" Supp")[0]));
        Assert.Empty(page.Fragments);
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("## Parameters\n\nAll list endpoints take the following parameters:\n\n")]
    [InlineData("## Paging parameters\n\n")]
    [InlineData("## Parameters\n\nAll methods return JSON.\n\n")]
    [InlineData("## Parameters\n\nNot all clients send parameters in requests.\n\n")]
    public void Section_of_some_operations_is_none_of_all(string opening) =>
        Assert.Empty(ReadPages.Read($"# Garden\n\n{opening}{Table}\n## See\n\n`GET /garden`\n").CommonParameters);

    [Fact]
    public void Section_that_an_operation_links_to_is_of_that_operation()
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n## Common parameters\n\n{Table}\n## See\n\n`GET /garden`\n\nTakes the [common parameters](#common-parameters).\n");

        Assert.Empty(page.CommonParameters);
        Assert.Single(page.Fragments);
    }

    [Theory]
    [InlineData("Common headers", "Header")]
    [InlineData("Global query parameters", "Query")]
    public void They_travel_where_their_heading_says(string heading, string expected) => Assert.Equal(
        [$"garden in {expected}: - unstated 'Which one.'"],
        Texts.From(ReadPages.Read($"# Garden\n\n## {heading}\n\nName | Description\n--- | ---\ngarden | Which one.\n").CommonParameters));
}
