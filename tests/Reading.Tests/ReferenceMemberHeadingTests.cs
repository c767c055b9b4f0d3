using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that describe each property of a model below a heading of its own, and models that are called as the page.</summary>
public class ReferenceMemberHeadingTests
{
    private const string Page = """
        ---
        title: Plant
        ---

        ## Attributes {#attributes}

        ### `id` {#id}

        **Description:** Which one.\
        **Type:** String (cast from an integer)\
        **Version history:**\
        1.0.0 - added

        ### `planted_at` {{%optional%}} {#planted_at}

        **Description:** When.\
        **Type:** {{<nullable>}} [Datetime](dates.md) or null\

        ### `leaves[]` {#leaves}

        **Description:** Its leaves.\
        **Type:** Array of [Plant::Leaf](#Leaf)\

        ### `sun` {#sun}

        **Description:** How much it takes.\
        **Type:** String (Enumerable, oneOf)\
        `shade` = None at all.\
        `noon` = As much as there is.\

        ### `pot` {#pot}

        **Description:** What it stands in.\
        **Type:** Hash\

        #### `pot[size]` {#pot-size}

        **Description:** How large.\
        **Type:** Integer\

        ## Plant::Leaf attributes {#Leaf}

        ### `tags[]` {#leaf-tags}

        **Type:** String\

        ## See also {#see-also}
        """;

    [Fact]
    public void Headings_name_the_properties_and_lines_say_what_they_are()
    {
        ModelFacts model = ReadPages.Read(Page).Models[0];

        Assert.Equal(("Plant", "attributes"), (model.Name.Value, model.Anchor));
        Assert.Equal(
            [
                "id: String unstated 'Which one.'",
                "planted_at: DateTime optional 'When.'",
                "leaves: List<PlantLeaf→#Leaf> unstated 'Its leaves.'",
                "sun: String unstated of shade|noon 'How much it takes.'",
                "pot:  { size: Integer unstated 'How large.' } unstated 'What it stands in.'",
            ],
            Texts.From(model.Properties).Select(static text => text.Replace("unmarked", "unstated", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_heading_of_other_attributes_is_of_another_model()
    {
        ModelFacts model = ReadPages.Read(Page).Models[1];

        Assert.Equal(("PlantLeaf", "Leaf"), (model.Name.Value, model.Anchor));
        Assert.Equal(["tags: List<String> unstated"], Texts.From(model.Properties));
    }

    [Theory]
    [InlineData("# Plant\n\n## Fields\n\n### id\n\n- **Type**: integer\n- **Required**: yes\n\nWhich one.\n", "id: Integer required 'Which one.'")]
    [InlineData("# Plant\n\n## Fields\n\n### `id` integer, required\n\nWhich one.\n", "id: Integer required 'Which one.'")]
    public void Lines_may_be_items_and_the_type_may_stand_in_the_heading(string page, string expected) => Assert.Equal([expected], Texts.From(ReadPages.ReadModel(page).Model.Properties));

    [Theory]
    [InlineData("# Garden\n\n## Definitions\n\n### Leaf\n\nType: string\n\n### Pot\n\n| Name | Type |\n| --- | --- |\n| size | integer |\n", "Leaf, Pot: size")]
    [InlineData("# Garden\n\n## The plant object\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\n### `GET`\n\nHow to see it.\n", "Plant: id")]
    [InlineData("---\ntitle: Plant\n---\n\n## Fields\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n", "Plant: id")]
    public void Other_headings_are_of_no_properties(string page, string models) => Assert.Equal(
        models,
        string.Join(", ", ReadPages.Read(page).Models.Select(static model => string.Join(": ", (string[])[model.Name.Value, .. (model.Properties ?? []).Select(static property => property.Name.Value)]))));

    [Theory]
    [InlineData("**Returns:** [Plant]({{< relref \"things/plant\" >}})\\\n**OAuth:** Public", "Plant→plant")]
    [InlineData("**Returns:** Array of [Plant](things/plant.md)", "List<Plant→plant>")]
    [InlineData("**Returns**: [Plant](plant.md)", "Plant→plant")]
    [InlineData("**Returns:** String", null)]
    [InlineData("Returns what [gardeners](gardeners.md) call a plant.", null)]
    public void A_label_says_what_comes_back_by_a_link_to_a_page(string line, string? expected) =>
        Assert.Equal(expected ?? "-", Texts.From(Assert.Single(ReadPages.Read($"# Plants\n\n## See a plant\n\n`GET /plants`\n\n{line}\n").Operations).Returns?.Type?.Value));
}
