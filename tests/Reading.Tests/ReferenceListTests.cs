using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that list parameters with their places, models with links in HTML, and statuses a line each.</summary>
public class ReferenceListTests
{
    private const string Page = """
        # Pots

        ## PotSpec {#PotSpec}

        How a pot is made.

        <hr>

        - **plants** ([]Plant), required

          Its plants.

        - **size** (int32)

        - **owner** (<a href="{{< ref "../common/owner#Owner" >}}">Owner</a>)

        ## Operations {#Operations}

        ### `create` create a pot

        #### HTTP Request

        POST /gardens/{garden}/pots

        #### Parameters

        - **garden** (*in path*): string, required

          Which garden.

        - **body**: <a href="{{< ref "../pots#PotSpec" >}}">PotSpec</a>, required

        - **dryRun** (*in query*): boolean

        #### Response

        201 (<a href="{{< ref "../pots#PotSpec" >}}">PotSpec</a>): Created

        401: Unauthorized
        """;

    [Fact]
    public void Parameters_say_their_places_and_the_body_stands_among_them()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(Page).Operations);

        Assert.Equal(["garden in Path: String required 'Which garden.'", "dryRun in Query: Boolean unstated"], Texts.From(operation.Parameters));
        Assert.Equal("PotSpec→pots#PotSpec", Texts.From(operation.Body?.Type?.Value));
        Assert.True(operation.Body?.IsRequired?.Value);
    }

    [Fact]
    public void A_line_is_a_status_with_its_type() =>
        Assert.Equal(["201 Created is PotSpec→pots#PotSpec", "401 Unauthorized"], Texts.From(Assert.Single(ReadPages.Read(Page).Operations).Responses));

    [Fact]
    public void A_heading_with_its_name_as_anchor_is_of_a_model()
    {
        ModelFacts model = ReadPages.Read(Page).Model;

        Assert.Equal("PotSpec", model.Name.Value);
        Assert.Equal(["plants: List<Plant> required 'Its plants.'", "size: Integer unstated", "owner: Owner→owner#Owner unstated"], Texts.From(model.Properties));
    }

    [Theory]
    [InlineData("## Pots {#pots}\n\n- `size` (integer) - How large.\n- `name` (string) - What it is called.\n")]
    [InlineData("## Pots {#Pots}\n\n- `size` - How large.\n- `name` - What it is called.\n")]
    public void Other_lists_are_of_none(string section) => Assert.Empty(ReadPages.Read($"# Garden\n\n`GET /pots`\n\n{section}").Models);

    [Theory]
    [InlineData("- `size`: integer, optional", "size: Integer optional")]
    [InlineData("- `size`: [Size](#size)", "size: Size→#size unstated")]
    [InlineData("- `size`: Integer or less", "size: - unstated 'Integer or less'")]
    [InlineData("- `size` (*in header*): string", "size in Header: String unstated")]
    public void A_type_stands_behind_a_colon_if_nothing_else_does(string item, string expected) =>
        Assert.Equal([expected], Texts.From(Assert.Single(ReadPages.Read($"# Pots\n\n## See pots\n\n`GET /pots`\n\n**Parameters**\n\n{item}\n").Operations).Parameters).Select(static text => text.Replace(" in Query", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<a href=\"#plant\">Plant</a>", "Plant→#plant")]
    [InlineData("array of <a class=\"x\" href=\"models.md#plant\">Plant</a>", "List<Plant→models#plant>")]
    [InlineData("<a name=\"plant\"></a>string", "String")]
    public void A_link_in_html_is_a_link(string type, string expected) => Assert.Equal(
        expected,
        Texts.From(Assert.Single(Assert.Single(ReadPages.Read($"# Pots\n\n## See pots\n\n`GET /pots`\n\n**Query parameters**\n\n| Name | Type |\n| --- | --- |\n| of | {type} |\n").Operations).Parameters!.Value).Type?.Value));
}
