using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>What generators of other descriptions print in tables and headings of their own.</summary>
public class ReferenceGeneratedTests
{
    [Fact]
    public void What_comes_back_with_a_status_is_said_below_its_heading()
    {
        PageFacts page = ReadPages.Read(
            """
            # The garden

            ### <span id="get-plant"></span> Look at a plant (*getPlant*)

            ```
            GET /plants/{id}
            ```

            #### All responses

            | Code | Status | Description | Has headers | Schema |
            | ---- | ------ | ----------- | :---------: | ------ |
            | [200](#get-plant-200) | OK | The plant |  | [schema](#get-plant-200-schema) |
            | [404](#get-plant-404) | Not Found | None |  | [schema](#get-plant-404-schema) |
            | [409](#get-plant-409) | Conflict | Two |  | [Plant](#plant) |

            #### Responses

            ##### <span id="get-plant-200"></span> 200 - The plant
            Status: OK

            ###### <span id="get-plant-200-schema"></span> Schema

            [][Plant](#plant)

            ##### <span id="get-plant-404"></span> 404 - None
            Status: Not Found

            ###### <span id="get-plant-404-schema"></span> Schema

            ## Models

            ### <span id="plant"></span> Plant

            | Name | Type |
            | ---- | ---- |
            | id | integer |
            """);

        Assert.Equal(["200 The plant is List<Plant→#plant>", "404 None", "409 Two is Plant→#plant"], Texts.From(Assert.Single(page.Operations).Responses));
        Assert.Equal("Plant", page.Model.Name.Value);
    }

    [Theory]
    [InlineData("[Plant](#plant)", "Plant→#plant")]
    [InlineData("[Plant](#plant) or nothing", "-")]
    [InlineData("[How](https://garden.example/how)", "-")]
    public void A_link_alone_below_a_status_is_its_type(string below, string expected) =>
        Assert.Equal(expected, Texts.From(Assert.Single(Operation($"GET /plants`\n\n#### 200 OK\n\n{below}").Responses!.Value).Type?.Value));

    [Fact]
    public void Labels_of_protobuf_say_what_is_repeated_and_required() => Assert.Equal(
        ["name: String required 'Its name.'", "leaves: List<Leaf→#garden.Leaf> optional 'Its leaves.'", "age: Integer optional"],
        Texts.From(ReadPages.ReadModel(
            """
            # Plant object

            | Field | Type | Label | Description |
            | ----- | ---- | ----- | ----------- |
            | name | [string](#string) | required | Its name. |
            | leaves | [Leaf](#garden.Leaf) | repeated | Its leaves. |
            | age | [int32](#int32) |  |  |
            """).Model.Properties));

    [Fact]
    public void Labels_of_anything_else_say_neither() => Assert.Equal(
        ["name: String unstated", "age: Integer unstated"],
        Texts.From(ReadPages.ReadModel("# Plant object\n\n| Field | Type | Label |\n| --- | --- | --- |\n| name | string | Its name |\n| age | integer | |\n").Model.Properties));

    [Theory]
    [InlineData("enum (tree, herb)", "'tree'|'herb'")]
    [InlineData("enum(string)", "String")]
    [InlineData("enum (a plant, or none)", "-")]
    public void Values_of_an_enum_may_stand_in_brackets(string type, string expected) => Assert.Equal(
        expected,
        Texts.From(Assert.Single(Operation($"GET /plants`\n\n| Name | Type |\n| --- | --- |\n| kind | {type} |").Parameters!.Value).Type?.Value));

    [Theory]
    [InlineData("POST /plants`\n\n**Body parameters (multipart/form-data)**\n\n| Field | Type |\n| --- | --- |\n| picture | file |")]
    [InlineData("POST /plants`\n\n**Form fields**\n\n| Field | Description |\n| --- | --- |\n| picture | How it looks. Post it as `multipart/form-data`. |")]
    [InlineData("POST /plants`\n\n| Field | Description |\n| --- | --- |\n| picture | How it looks, with multipart/form-data encoding. |")]
    public void A_label_or_a_row_may_name_the_form(string statement)
    {
        OperationFacts operation = Operation(statement);

        Assert.Equal(["multipart/form-data"], Texts.From(operation.Body?.MediaTypes));
        Assert.StartsWith("picture", Assert.Single(Texts.From(operation.Parameters)), StringComparison.Ordinal);
    }

    private static OperationFacts Operation(string statement) => Assert.Single(ReadPages.Read($"# Plants\n\n## Plants of a bed\n\n`{statement}\n").Operations);
}
