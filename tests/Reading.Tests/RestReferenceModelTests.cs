using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>What sections of reference pages say of models.</summary>
public sealed class RestReferenceModelTests
{
    [Fact]
    public void Part_that_is_titled_behind_an_anchor_is_a_model_of_its_own()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ## Definitions

            <a name="plant"></a>
            ### Plant

            |Name|Description|Schema|
            |---|---|---|
            |**pot**  <br>*optional*|Where it stands.|[pot](#plant-pot)|

            <a name="plant-pot"></a>
            **pot**

            |Name|Description|Schema|
            |---|---|---|
            |**size**  <br>*required*|How wide.|integer|
            """);

        Assert.Equal(["Plant#plant", "PlantPot#plant-pot"], page.Models.Select(model => $"{model.Name.Value}#{model.Anchor}"));
        Assert.Equal(["pot: Pot→#plant-pot optional 'Where it stands.'"], Texts.From(page.Models[0].Properties));
        Assert.Equal(["size: Integer required 'How wide.'"], Texts.From(page.Models[1].Properties));
    }

    [Theory]
    [InlineData("*Type* : enum\n\n|Value|Description|\n|---|---|\n|**CLAY**|Red.|", "CLAY")]
    [InlineData("*Type* : enum\n\n|Value|Description|\n|---|---|\n|**CLAY**|Red.|\n|**TIN**|Grey.|", "CLAY", "TIN")]
    [InlineData("*Type* : enum\n\n|Value|Description|\n|---|---|\n|**Red clay**|Red.|\n|**Tin**|Grey.|", "Red clay", "Tin")]
    [InlineData("|Value|Description|\n|---|---|\n|**CLAY**|Red.|")]
    [InlineData("|Value|Description|\n|---|---|\n|**Red clay**|Red.|\n|**Tin**|Grey.|")]
    [InlineData("|Type|Value|\n|---|---|\n|Red clay|1|\n|Tin|2|", "1", "2")]
    [InlineData("|Kind|Description|\n|---|---|\n|RED_CLAY|Red.|\n|TIN|Grey.|", "RED_CLAY", "TIN")]
    [InlineData("|Kind|Description|\n|---|---|\n|Red|Red.|\n|Tin|Grey.|")]
    public void Section_that_is_called_an_enum_may_have_one_value(string section, params string[] expected)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n## Definitions\n\n### Pot\n\n{section}\n\n### Plant object\n\n|Name|Type|\n|---|---|\n|a|string|\n");

        Assert.Equal(expected, page.Models.Where(model => model.Name.Value == "Pot").SelectMany(model => Texts.From(model.Values)));
    }

    [Theory]
    [InlineData("The plant object", "- `id` (integer): Which one.\n- `bed` (object, optional): Where.\n  - `name` (string): Its name.", "id: Integer unmarked 'Which one.'", "bed:  { name: String unmarked 'Its name.' } optional 'Where.'")]
    [InlineData("The plant object", "`id`\n: Integer. Which one.\n\n`name`\n: Its name.", "id: - unstated 'Integer. Which one.'", "name: - unstated 'Its name.'")]
    [InlineData("The plant object", "| Name | Type |\n| --- | --- |\n| id | integer |\n\n- `name` (string): Its name.", "id: Integer unstated")]
    [InlineData("Plants", "- `id` (integer): Which one.")]
    [InlineData("The plant object", "- `id`: Which one.\n- `name`: Its name.")]
    [InlineData("The plant object", "- Plants grow.\n- They wither.")]
    public void List_of_members_with_types_is_a_model(string heading, string list, params string[] expected)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n## {heading}\n\n{list}\n\n### Pot object\n\n|Name|Type|\n|---|---|\n|a|string|\n");

        Assert.Equal(expected, page.Models.Where(model => model.Name.Value != "Pot").SelectMany(model => Texts.From(model.Properties)));
    }

    [Theory]
    [InlineData("|Name|Description|Schema|\n|---|---|---|\n|**code**|What.|string|", "Error")]
    [InlineData("|Name|Description|\n|---|---|\n|404|Gone.|\n|410|Gone for good.|")]
    [InlineData("|Code|Description|\n|---|---|\n|404|Gone.|\n|410|Gone for good.|")]
    public void Error_is_a_model_where_its_members_have_types(string table, params string[] expected) => Assert.Equal(
        expected,
        ReadPages.Read($"# Garden\n\n## See\n\n`GET /garden`\n\n# Definitions\n\n## Error\n\n{table}\n").Models.Select(model => model.Name.Value));

    [Theory]
    [InlineData("Plant status", "|Name|Value|\n|---|---|\n|GREEN|1|\n|DRY|2|", "PlantStatus")]
    [InlineData("Plant statuses", "|Type|Value|\n|---|---|\n|GREEN|1|\n|DRY|2|", "PlantStatuses")]
    [InlineData("HTTP status", "|Status|Meaning|\n|---|---|\n|404|Gone.|\n|410|Gone for good.|")]
    [InlineData("Error status", "|Name|Value|\n|---|---|\n|a|404|\n|b|410|", "ErrorStatus")]
    public void Status_of_something_else_than_HTTP_is_a_model(string heading, string table, params string[] expected) => Assert.Equal(
        expected,
        ReadPages.Read($"# Garden\n\n## See\n\n`GET /garden`\n\n# More\n\n## {heading}\n\n{table}\n").Models.Select(model => model.Name.Value));

    [Theory]
    [InlineData("Definitions", "Model")]
    [InlineData("Schemas", "Model")]
    [InlineData("Plant")]
    public void Model_below_a_heading_of_models_may_have_any_name(string around, params string[] expected) => Assert.Equal(
        expected,
        ReadPages.Read($"# Garden\n\n## See\n\n`GET /garden`\n\nReturns a [Model](#model).\n\n# {around}\n\n## Model\n\n|Name|Type|\n|---|---|\n|a|string|\n").Models.Select(model => model.Name.Value).Where(static name => name == "Model"));

    [Fact]
    public void Parts_of_a_section_that_is_called_an_enum_are_enums()
    {
        PageFacts page = ReadPages.Read("# Garden\n\n## Definitions\n\n### Kind\n*Type* : enum\n\n<a id=\"kind-of-beds\"></a>**beds**\n\n|Value|\n|---|\n|\n\n<a id=\"kind-of-pots\"></a>**pots**\n\n|Value|Description|\n|---|---|\n|**CLAY**|Red.|\n\n### Plant object\n\n|Name|Type|\n|---|---|\n|a|[Kind](#kind-of-pots)|\n");

        Assert.Equal(["CLAY"], Texts.From(Assert.Single(page.Models, static model => model.Anchor == "kind-of-pots").Values));
    }

    [Fact]
    public void Rows_without_a_name_are_what_the_rows_below_them_are_in()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ## List plants

            `GET /plants`

            ### Response Schema

            |Name|Type|Required|
            |---|---|---|
            |*anonymous*|[[Plant](#plant)]|false|
            |» name|string|false|
            |» pot|object|false|
            |»» *anonymous*|object|false|
            |»»» size|integer|false|

            # Schemas

            ## Plants

            |Name|Type|Required|
            |---|---|---|
            |*anonymous*|[object]|false|
            |» name|string|true|
            """);

        Assert.Equal("List< { name: String optional; pot:  { size: Integer optional } optional }>", Texts.From(Assert.Single(page.Operations).Returns?.Type?.Value));
        Assert.Equal("List< { name: String required }>", Texts.From(Assert.Single(page.Models).Alias?.Value));
    }

    [Theory]
    [InlineData("*allOf*")]
    [InlineData("*and*")]
    [InlineData("*continued*")]
    [InlineData("**oneOf**:")]
    public void Table_goes_on_behind_a_label_that_joins_it_to_the_last_one(string joint)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n## See\n\n`GET /garden`\n\n### Response Schema\n\nStatus Code **200**\n\n|Name|Type|\n|---|---|\n|» pot|object|\n|»» size|integer|\n\n{joint}\n\n|Name|Type|\n|---|---|\n|»» made|string|\n|» bed|integer|\n");

        Assert.Equal(" { pot:  { size: Integer unstated; made: String unstated } unstated; bed: Integer unstated }", Texts.From(Assert.Single(page.Operations).Returns?.Type?.Value));
    }

    [Theory]
    [InlineData("One of [Tree](#tree-object), [Bush](#bush-object), or [Fern](#fern-object).", "Tree→#tree-object Bush→#bush-object Fern→#fern-object")]
    [InlineData("What grows.\n\nEither a [tree](#tree-object) or a [bush](#bush-object) object. It is green.", "Tree→#tree-object Bush→#bush-object")]
    [InlineData("One of [Tree](#tree-object), which is below a [Bush](#bush-object).", null)]
    [InlineData("One of [Tree](#tree-object) and others.", null)]
    [InlineData("See [Tree](#tree-object) or [Bush](#bush-object).", null)]
    public void Links_that_a_model_is_one_of_are_its_variants(string prose, string? expected)
    {
        ModelFacts? plant = ReadPages.Read($"# Garden\n\n### Plant Object\n\n{prose}\n\n### Tree Object\n\n| Field | Type |\n| --- | --- |\n| height | integer |\n").Models.SingleOrDefault(static model => model.Name.Value == "Plant");

        Assert.Equal(expected, plant is null ? null : string.Join(' ', plant.Variants!.Value.Select(static variant => Texts.From(variant.Value))));
    }

    [Theory]
    [InlineData("Plant Object", "Plant PlantType")]
    [InlineData("Bed Object", "Bed Plant")]
    public void Values_that_would_be_called_as_an_object_of_the_page_are_called_by_all_words_of_their_heading(string heading, string expected)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n### {heading}\n\n| Field | Type |\n| --- | --- |\n| height | integer |\n\n### Plant Type\n\n| Name | Value |\n| --- | --- |\n| TREE | 1 |\n| BUSH | 2 |\n");

        Assert.Equal(expected, string.Join(' ', page.Models.Select(static model => model.Name.Value)));
    }

    [Theory]
    [InlineData("Type | ID | Description\n--- | --- | ---\nTREE | 0 | Tall.\nBUSH | 1 | Wide.", "0=TREE 1=BUSH Integer")]
    [InlineData("Level | Integer\n--- | ---\nDRY | 1\nWET | 2", "1=DRY 2=WET Integer")]
    [InlineData("Type | Description\n--- | ---\ntree | Tall.\nbush | Wide.", "tree bush String")]
    [InlineData("Type | ID\n--- | ---\ntree | t\nbush | b", "tree bush String")]
    public void Numbers_are_the_values_of_a_table_and_what_stands_beside_them_their_names(string table, string expected)
    {
        ModelFacts model = Assert.Single(ReadPages.Read($"# Garden\n\n### Plant Types\n\n{table}\n").Models);

        Assert.Equal(expected, string.Join(' ', [.. model.Values!.Value.Select(value => value.Value + string.Concat(model.ValueNames.Where(named => named.Value == value.Value).Select(static named => "=" + named.Name))), model.ValueKind.ToString()]));
    }

    [Fact]
    public void Object_that_is_described_beside_its_type_keeps_the_name_of_the_type()
    {
        ListTypeFact pots = Assert.IsType<ListTypeFact>(Assert.Single(ReadPages.Read("# Pots\n\n## See\n\n`GET /pots`\n\n### Response Schema\n\n|Name|Type|\n|---|---|\n|*anonymous*|[[Pot](#pot)]|\n|» Pot|[Pot](#pot)|\n|»» size|integer|\n").Operations).Returns?.Type?.Value);

        Assert.Equal("Pot", Assert.IsType<ObjectTypeFact>(pots.Item).ModelName);
        Assert.Equal(" { Pot: Pot→#pot unstated }", Texts.From(pots.Item));
    }

    [Fact]
    public void What_is_nested_in_a_link_to_a_model_counts_where_no_page_describes_the_model()
    {
        MemberFacts pot = ((ObjectTypeFact)Assert.Single(ReadPages.Read("# Pots\n\n## See\n\n`GET /pots`\n\n### Response Schema\n\n|Name|Type|\n|---|---|\n|» pot|[Pot](#pot)|\n|»» size|integer|\n").Operations).Returns!.Type!.Value.Value).Properties[0];

        NamedTypeFact named = Assert.IsType<NamedTypeFact>(pot.Type?.Value);
        Assert.Equal("Pot", named.Name);
        Assert.Equal(" { size: Integer unstated }", Texts.From(named.Otherwise));
    }

    [Fact]
    public void What_stands_behind_a_label_of_alternatives_is_one_of_several_types()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ## See

            `POST /garden`

            #### Body Parameter

            |Name|Type|Required|
            |---|---|---|
            |» water|array|true|

            *oneOf*

            |Name|Type|Required|
            |---|---|---|
            |»» *anonymous*|[string]|false|

            *xor*

            |Name|Type|Required|
            |---|---|---|
            |»» *anonymous*|string|false|

            *or*

            |Name|Type|Required|
            |---|---|---|
            |» light|string|true|

            # Schemas

            ## Bed

            ### Properties

            *oneOf*

            |Name|Type|
            |---|---|
            |*anonymous*|[Pot](#schemapot)|

            *xor*

            |Name|Type|
            |---|---|
            |*anonymous*|string|
            """);

        Assert.Equal(" { water: (List<String> or String) required; light: String unstated }", Texts.From(Assert.Single(page.Operations).Body?.Type?.Value).Replace(" in Body", "", StringComparison.Ordinal));
        Assert.Equal(["Pot→#schemapot", "String"], Assert.Single(page.Models).Variants!.Value.Select(variant => Texts.From(variant.Value)));
    }

    [Theory]
    [InlineData("any", "[Pot](#pot)", "[Bed](#bed)", "(Pot→#pot or Bed→#bed)")]
    [InlineData("[oneOf]", "[Pot](#pot)", "[Bed](#bed)", "List<(Pot→#pot or Bed→#bed)>")]
    [InlineData("array,null", "[Pot](#pot)", "[Bed](#bed)", "List<(Pot→#pot or Bed→#bed)>")]
    [InlineData("any", "null", "[Bed](#bed)", "Bed→#bed")]
    public void Property_is_one_of_what_stands_behind_bare_labels_of_alternatives(string type, string first, string second, string expected)
    {
        PageFacts page = ReadPages.Read($"# Gardens\n\n## See\n\n`GET /gardens`\n\n# Schemas\n\n## Garden\n\n### Properties\n\n|Name|Type|Required|\n|---|---|---|\n|of|{type}|true|\n\noneOf\n\n|Name|Type|Required|\n|---|---|---|\n|» *anonymous*|{first}|false|\n\nxor\n\n|Name|Type|Required|\n|---|---|---|\n|» *anonymous*|{second}|false|\n\ncontinued\n\n|Name|Type|Required|\n|---|---|---|\n|size|integer,null(int32)|false|\n");

        Assert.Equal([$"of: {expected} required", "size: Integer optional"], Texts.From(Assert.Single(page.Models).Properties));
    }

    [Theory]
    [InlineData("string(uuid)¦null", "String")]
    [InlineData("[[Pot](#pot)]", "List<Pot→#pot>")]
    public void Only_row_of_a_model_may_say_what_the_whole_is(string type, string expected)
    {
        ModelFacts model = Assert.Single(ReadPages.Read($"# Schemas\n\n## Pots\n\n### Properties\n\n|Name|Type|Required|\n|---|---|---|\n|*anonymous*|{type}|false|\n\n## See\n\n`GET /pots`\n").Models);

        Assert.Equal(expected, Texts.From(model.Alias?.Value));
        Assert.Null(model.Properties);
    }

    [Fact]
    public void Table_of_operations_lists_no_values() => Assert.Empty(
        ReadPages.Read("# Plants\n\n## See\n\n`GET /plants`\n\n## Detail\n\n| Method | Path |\n| --- | --- |\n| GET | `/plants` |\n| PUT | `/plants/{id}` |\n").Models);

    [Fact]
    public void Anchor_of_a_section_is_that_of_the_model_in_it_which_is_called_like_it()
    {
        PageFacts page = ReadPages.Read(
            """
            # Garden

            ## See

            `GET /garden`

            Returns a [bed](#garden-bed-object) object.

            ### Garden Bed Object

            ###### Garden Bed Structure

            Field | Type
            --- | ---
            size | integer

            ###### Garden Bed Kinds

            Value | Description
            --- | ---
            FLOWER | Flowers.
            HERB | Herbs.
            """);

        Assert.Equal(["GardenBed"], page.Models.Where(model => model.OtherAnchors.Exists(anchor => anchor == "garden-bed-object")).Select(model => model.Name.Value));
    }

    [Theory]
    [InlineData("###### Kinds\n\n| Value | Description |\n| --- | --- |\n| FLOWER | A. |\n| HERB | B. |\n", "Size")]
    [InlineData("###### Depth\n\nField | Type\n--- | ---\ncm | integer\n")]
    public void Anchor_of_a_section_is_that_of_the_only_object_in_it(string other, params string[] expected)
    {
        PageFacts page = ReadPages.Read($"# Garden\n\n## See\n\n`GET /garden`\n\n## Garden Bed\n\n###### Size\n\nField | Type\n--- | ---\ncm | integer\n\n{other}");

        Assert.Equal(expected, page.Models.Where(model => model.OtherAnchors.Contains("garden-bed")).Select(model => model.Name.Value));
    }
}
