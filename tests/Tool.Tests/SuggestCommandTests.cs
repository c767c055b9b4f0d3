using PiecesGen.Tool.Suggestions;

namespace PiecesGen.Tool.Tests;

/// <summary>Values that prose lists are offered as a corrections page, and taken only when that page is among the others.</summary>
public sealed class SuggestCommandTests
{
    private const string Parameters = " **thing_id** | **str**| Which one | \n **colour** | **str**| The colour, `red` or `green`. | [optional] ";

    private static readonly string s_model = ToolPages.Model("Thing", "**state** | **str** | Where it is: one of new, sent or done. | \n**name** | **str** | What it is called. | ");

    [Fact]
    public async Task Values_of_properties_and_parameters_are_a_page_with_the_places_of_the_prose()
    {
        using PageFolder folder = Pages();

        ToolRun run = await ToolRun.From("suggest", folder.Path);

        Assert.Equal((0, "2 suggestions."), (run.ExitCode, run.Error.Trim()));
        Assert.Equal(
            """
            ---
            piecesgen: corrections
            ---

            # Thing

            ## Properties

            DIR/Thing.md(11)

            Name | Values
            --- | ---
            **state** | `new`, `sent`, `done`

            # Things API

            ## **thing_snapshot**

            ### Parameters

            DIR/ThingsApi.md(26)

            Name | Values
            --- | ---
            **colour** | `red`, `green`

            """,
            run.Output.Replace(folder.Path, "DIR", StringComparison.Ordinal).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_page_among_the_others_gives_the_values_and_leaves_nothing_to_suggest()
    {
        using PageFolder folder = Pages();

        Assert.DoesNotContain("\"green\"", (await ToolRun.From("export", folder.Path)).Output, StringComparison.Ordinal);
        await ToolRun.From("suggest", folder.Path, "-o", folder.File("corrections.md"));

        string exported = (await ToolRun.From("export", folder.Path, "--no-evidence")).Output;
        Assert.Contains("\"green\"", exported, StringComparison.Ordinal);
        Assert.Contains("\"sent\"", exported, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.From("check", folder.Path)).ExitCode);
        ToolRun again = await ToolRun.From("suggest", folder.Path);
        Assert.Equal(("", "Nothing to suggest."), (again.Output, again.Error.Trim()));
    }

    [Theory]
    [InlineData("`a`, `b` and `c`", "a b c")]
    [InlineData("Either \"on\" or \"off\".", "on off")]
    [InlineData("`a`|`b`", "a b")]
    [InlineData("The state (possible values: new, sent, done).", "new sent done")]
    [InlineData("Valid values are asc / desc.", "asc desc")]
    [InlineData("Starts with `a`, or else with a text such as `b`.", "")]
    [InlineData("Always `a`.", "")]
    [InlineData("`a` or `a`", "")]
    [InlineData("One of the plants that are there.", "")]
    [InlineData("One of plants, or more of them in a list.", "")]
    [InlineData(null, "")]
    public void Prose_lists_values_in_code_in_quotes_or_behind_words_that_announce_them(string? prose, string expected) =>
        Assert.Equal(expected, string.Join(' ', ProseValues.Find(prose)));

    private static PageFolder Pages() => new PageFolder().With("Thing.md", s_model).With("ThingsApi.md", ToolPages.Api(Parameters).Replace("### Return type\n\n**str**", "### Return type\n\n[**Thing**](Thing.md)", StringComparison.Ordinal));
}
